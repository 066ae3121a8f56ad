package org.sanctionsgraph.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanctionsgraph.words.Initials;
import org.sanctionsgraph.words.Word;

/**
 * Parts of names that alike names share: all words, each word, three letters in a row,
 * one or two characters, and the initials of organizations.
 */
final class Grams {

	private static final int LETTERS = 3;

	private static final char EDGE = '_';

	private static final char INITIALS = '=';

	private static final char WHOLE = '.';

	private Grams() {
	}

	static Set<String> of(List<Reading> readings, boolean person) {
		Set<String> grams = new LinkedHashSet<>();
		for (Reading reading : readings) {
			for (Word word : reading.words()) {
				grams.add(WHOLE + word.text());
				if (reading.isAlphabetic()) {
					addLetters(word.text(), grams);
				}
				else {
					addCharacters(word.text(), grams);
				}
			}
			grams.add(WHOLE + reading.words().stream().map(Word::text).sorted().collect(Collectors.joining(" ")));
			if (!person && reading.isWritten() && reading.isAlphabetic()) {
				addInitials(reading.words(), grams);
			}
		}
		return grams;
	}

	private static void addLetters(String word, Set<String> grams) {
		String padded = EDGE + word + EDGE;
		for (int i = 0; i + LETTERS <= padded.length(); i++) {
			grams.add(padded.substring(i, i + LETTERS));
		}
	}

	private static void addCharacters(String text, Set<String> grams) {
		for (int i = 0; i < text.length(); i++) {
			grams.add(text.substring(i, i + 1));
			grams.add(text.substring(i, Math.min(i + 2, text.length())));
		}
	}

	/** One word may be the initials of another name. */
	private static void addInitials(List<Word> words, Set<String> grams) {
		if (words.size() == 1) {
			grams.add(INITIALS + words.getFirst().text());
		}
		else {
			Initials.of(words).forEach((initials) -> grams.add(INITIALS + initials));
		}
	}

}
