package org.sanctionsgraph.names;

import java.util.List;

/** Words of names, by what they tell. */
final class Words {

	private static final WordList TITLES = WordList.read("titles.txt");

	private static final WordList LEGAL_FORMS = WordList.read("legal-forms.txt");

	private static final WordList PARTICLES = WordList.read("particles.txt");

	private static final WordList GENERIC = WordList.read("generic.txt");

	/** What has more is no name. */
	private static final int MOST = 24;

	private Words() {
	}

	/**
	 * {@return the words without titles and legal forms}
	 */
	static List<String> trimmed(List<String> words, boolean person) {
		return LEGAL_FORMS.trimmed(person ? Peerage.withoutTitle(TITLES.trimmed(Peerage.withoutPlace(words))) : words);
	}

	/**
	 * {@return a text without spaces, without titles or legal forms}
	 */
	static String trimmed(String text, boolean person) {
		return (person ? TITLES : LEGAL_FORMS).trimmed(text);
	}

	static List<Word> of(List<String> words, boolean person) {
		return Numbers.digits(words)
			.stream()
			.filter((word) -> !word.isEmpty())
			.limit(MOST)
			.map((word) -> Word.of(word, kind(word, person)))
			.toList();
	}

	private static Word.Kind kind(String word, boolean person) {
		if (Numbers.isNumber(word) || (!person && Numbers.isRoman(word))) {
			return Word.Kind.NUMBER;
		}
		if (PARTICLES.contains(word)) {
			return Word.Kind.PARTICLE;
		}
		if (person && word.length() == 1) {
			return Word.Kind.INITIAL;
		}
		return (!person && GENERIC.contains(word)) ? Word.Kind.GENERIC : Word.Kind.DISTINCTIVE;
	}

}
