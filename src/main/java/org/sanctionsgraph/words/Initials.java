package org.sanctionsgraph.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Abbreviations that consist of the first letters of words. */
public final class Initials {

	private static final int SHORTEST = 3;

	private static final int LEAST_WORDS = 2;

	private static final Set<String> PREPOSITIONS = Set.of("of", "for", "on", "in", "to");

	private Initials() {
	}

	/**
	 * {@return the initials of all words, of those that are no particles, of those before
	 * a preposition, and of what follows it before these: the National People's Congress
	 * comes first in NPCSC}
	 */
	public static Set<String> of(List<Word> words) {
		Set<String> initials = new LinkedHashSet<>(List.of(all(words), telling(words)));
		int preposition = IntStream.range(1, words.size())
			.filter((i) -> PREPOSITIONS.contains(words.get(i).text()))
			.findFirst()
			.orElse(0);
		String before = telling(words.subList(0, preposition));
		if (before.length() >= SHORTEST) {
			initials.add(before);
		}
		initials.add(telling(words.subList(preposition, words.size())) + before);
		return initials;
	}

	private static String telling(List<Word> words) {
		return all(words.stream().filter((word) -> !word.is(Word.Kind.PARTICLE)).toList());
	}

	private static String all(List<Word> words) {
		StringBuilder initials = new StringBuilder();
		words.forEach((word) -> initials.append(word.isAbbreviation() ? word.text() : word.text().substring(0, 1)));
		return initials.toString();
	}

	/**
	 * {@return the words without a last one that consists of the initials of the others}
	 */
	public static List<Word> omittedAtEnd(List<Word> words) {
		int last = words.size() - 1;
		return (last > 1 && isOf(words.get(last), words.subList(0, last))) ? words.subList(0, last) : words;
	}

	/**
	 * {@return whether a name that is searched for is a word that consists of the
	 * initials of another name} The reverse tells nothing: many names have the initials
	 * of an abbreviation.
	 */
	public static boolean abbreviate(List<Word> sought, List<Word> name) {
		return sought.size() == 1 && isOf(sought.getFirst(), name);
	}

	private static boolean isOf(Word abbreviation, List<Word> words) {
		return words.size() >= LEAST_WORDS && abbreviation.length() >= SHORTEST
				&& of(words).contains(abbreviation.text());
	}

}
