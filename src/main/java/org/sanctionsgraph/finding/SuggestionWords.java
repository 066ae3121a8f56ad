package org.sanctionsgraph.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sanctionsgraph.names.NameForm;
import org.sanctionsgraph.names.NameWords;
import org.sanctionsgraph.script.Regions;

/**
 * The words of names and titles as they are suggested. Marked ones tell the beginning of
 * a text, and a whole text.
 */
final class SuggestionWords {

	/** Before what is typed, it finds texts of which a word begins so. */
	static final char ANYWHERE = '\u0001';

	/** Before what is typed, it finds texts that begin so. */
	static final char BEGINNING = '\u0002';

	/** Before what is typed, it finds texts that consist of it. */
	static final char WHOLE = '\u0003';

	/**
	 * Before what is typed, it finds Chinese names by their syllables, however they are
	 * written in Latin script.
	 */
	static final char SYLLABLES = '\u0004';

	/** Whoever types a name may begin with any word of it; longer texts are titles. */
	private static final int NAME = 3;

	private SuggestionWords() {
	}

	/**
	 * {@return the words of what is typed after a mark}
	 */
	static List<String> typed(String marked) {
		List<String> words = NameWords.typed(marked.substring(1));
		return switch (marked.charAt(0)) {
			case BEGINNING -> begun(words);
			case WHOLE -> List.of(whole(words));
			case SYLLABLES -> words.stream().map((word) -> SYLLABLES + word).toList();
			default -> words;
		};
	}

	/**
	 * {@return the words of a name or title, with and without marks}
	 */
	static Set<String> of(String text) {
		Optional<NameForm> person = NameWords.ofPerson(text);
		Set<String> words = new LinkedHashSet<>(NameWords.of(text, person));
		List<String> typed = NameWords.typed(text);
		typed.stream().limit((typed.size() <= NAME) ? NAME : 1).forEach((word) -> words.add(BEGINNING + word));
		words.add(whole(typed));
		person.stream()
			.flatMap((name) -> NameWords.syllables(name).stream())
			.forEach((syllable) -> words.add(SYLLABLES + syllable));
		Regions.alone(text).ifPresent((region) -> words.add(whole(List.of(region))));
		return words;
	}

	private static List<String> begun(List<String> words) {
		List<String> begun = new ArrayList<>(words);
		if (!begun.isEmpty()) {
			begun.set(0, BEGINNING + begun.getFirst());
		}
		return begun;
	}

	private static String whole(List<String> words) {
		return WHOLE + String.join("", words) + WHOLE;
	}

}
