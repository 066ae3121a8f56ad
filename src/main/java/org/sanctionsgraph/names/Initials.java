package org.sanctionsgraph.names;

import java.util.List;

/** Abbreviations that consist of the first letters of words. */
public final class Initials {

	private static final int SHORTEST = 3;

	private Initials() {
	}

	/**
	 * {@return the initials of all words, and those without particles}
	 */
	public static List<String> of(List<Word> words) {
		return List.of(all(words), all(words.stream().filter((word) -> !word.is(Word.Kind.PARTICLE)).toList()));
	}

	private static String all(List<Word> words) {
		StringBuilder initials = new StringBuilder();
		words.forEach((word) -> initials.append(word.isAbbreviation() ? word.text() : word.text().substring(0, 1)));
		return initials.toString();
	}

	/**
	 * {@return whether one name is a word that consists of the initials of the other}
	 */
	public static boolean abbreviate(List<Word> one, List<Word> other) {
		return (one.size() == 1) ? isOf(one.getFirst(), other) : other.size() == 1 && isOf(other.getFirst(), one);
	}

	private static boolean isOf(Word abbreviation, List<Word> words) {
		return words.size() >= SHORTEST && abbreviation.length() >= SHORTEST && of(words).contains(abbreviation.text());
	}

}
