package org.sanctionsgraph.matching;

import java.util.List;

import org.sanctionsgraph.words.Word;

/**
 * How alike two names are of which it is known which words correspond: the share of each
 * name that the other has, multiplied.
 */
final class WordScore {

	/** Weights of a word too many in the name that is searched for. */
	private static final double EXTRA_OF_PERSON = 0.42;

	private static final double EXTRA_OF_ORGANIZATION = 0.9;

	private static final double EXTRA_OF_ONE_NAME = 1.5;

	/** Weights of a word too many in the form: people shorten what they search for. */
	private static final double OMITTED_OF_PERSON = 0.15;

	private static final double OMITTED_OF_ORGANIZATION = 0.4;

	/** Whoever gives one name gives no other, however many there are. */
	private static final double MOST_OMITTED = 0.42;

	/** Of what a body is, whoever gives one word of its name leaves out the rest. */
	private static final double BODY_BY_ONE_WORD = 0.3;

	/** Where another body would have other words, those that are left out tell little. */
	private static final double OMITTED_OF_BODY = 0.3;

	/** The weight of words in either name, neither of which is in the other. */
	private static final double CONTRADICTION = 1.2;

	/** What is left if nothing but a word that many names have is the same. */
	private static final double COMMON_WORD = 0.7;

	/** What is left if such words alone are the same, and others are omitted. */
	private static final double COMMON_WORDS = 0.8;

	/** What is left if given names are misspelt and no family name is the same. */
	private static final double OTHER_FAMILY_NAME = 0.85;

	/** What is left if nothing but a generation tells the names apart. */
	private static final double OTHER_GENERATION = 0.8;

	/** What is left of a family name with a particle without it. */
	private static final double WITHOUT_PARTICLE = 0.96;

	/** What is left if a number tells the names apart. */
	private static final double OTHER_NUMBER = 0.6;

	private static final double LITTLE = 0.25;

	private static final double HALF = 0.5;

	private WordScore() {
	}

	static double of(WordAlignment alignment, HowCompared how) {
		boolean otherNumber = hasNumber(alignment.unmatched()) && hasNumber(alignment.unmatchedOthers());
		return (otherNumber ? OTHER_NUMBER : 1) * ofWords(alignment, how);
	}

	private static boolean hasNumber(List<Word> words) {
		return words.stream().anyMatch((word) -> word.is(Word.Kind.NUMBER));
	}

	private static double ofWords(WordAlignment alignment, HowCompared how) {
		boolean person = how.person();
		double matched = 0;
		double similar = 0;
		int names = 0;
		for (WordPair pair : alignment.pairs()) {
			matched += pair.weight();
			similar += pair.weight() * pair.similarity();
			names += (pair.weight() < HALF) ? 0 : Math.max(pair.words().count(), pair.others().count());
		}
		if (matched == 0 || (person && alignment.pairs().stream().allMatch(WordPair::isInitial))) {
			return 0;
		}
		double extra = weight(alignment.unmatched(), false);
		double omitted = weight(alignment.unmatchedOthers(), false);
		if (isContradicted(alignment)) {
			return share(similar, matched, CONTRADICTION * weight(alignment.unmatched(), true))
					* share(similar, matched, CONTRADICTION * weight(alignment.unmatchedOthers(), true));
		}
		if (names < 2 && (person || (matched >= 1 && !how.exact()))) {
			return share(similar, matched, extra * (person ? EXTRA_OF_ONE_NAME : EXTRA_OF_ORGANIZATION))
					* share(similar, matched, omittedBesideOne(omitted, how));
		}
		double common = (person || matched >= 1 || extra + omitted == 0) ? 1 : COMMON_WORD;
		boolean vague = omitted > LITTLE && !person && alignment.pairs().stream().noneMatch(WordPair::isDistinctive);
		boolean doubtful = person && !how.consonants() && !how.exact() && alignment.lacksFamilyName();
		boolean younger = omitted == 0 && isGeneration(alignment.unmatched())
				&& alignment.pairs().stream().allMatch((pair) -> pair.similarity() == 1);
		boolean plain = person && alignment.unmatchedOthers().stream().anyMatch((word) -> word.is(Word.Kind.PARTICLE));
		return common * (younger ? OTHER_GENERATION : 1) * (plain ? WITHOUT_PARTICLE : 1) * (vague ? COMMON_WORDS : 1)
				* (doubtful ? OTHER_FAMILY_NAME : 1)
				* share(similar, matched, extra * (person ? EXTRA_OF_PERSON : EXTRA_OF_ORGANIZATION))
				* share(similar, matched, omitted * omitted(how));
	}

	private static double omitted(HowCompared how) {
		return how.person() ? OMITTED_OF_PERSON : how.eachWord() ? OMITTED_OF_BODY : OMITTED_OF_ORGANIZATION;
	}

	private static double omittedBesideOne(double omitted, HowCompared how) {
		return (how.eachWord() && omitted > 0) ? BODY_BY_ONE_WORD : Math.min(MOST_OMITTED, omitted * MOST_OMITTED);
	}

	private static double share(double similar, double matched, double rest) {
		return similar / (matched + rest);
	}

	/** Neither a number nor an initial makes up for a word that is left in both names. */
	private static boolean isContradicted(WordAlignment alignment) {
		boolean both = isLeft(alignment.unmatched()) && isLeft(alignment.unmatchedOthers());
		return (both && !(areNumbers(alignment.unmatched()) && areNumbers(alignment.unmatchedOthers())))
				|| (isGeneration(alignment.unmatched()) && isGeneration(alignment.unmatchedOthers()))
				|| (alignment.pairs().stream().anyMatch(WordPair::isInitial)
						&& (isNameLeft(alignment.unmatched()) || isNameLeft(alignment.unmatchedOthers())));
	}

	/** Whether one is a junior is often left out. */
	private static boolean isLeft(List<Word> words) {
		return weight(words.stream().filter((word) -> !word.is(Word.Kind.GENERATION)).toList(), false) > LITTLE;
	}

	private static boolean isGeneration(List<Word> words) {
		return words.stream().anyMatch((word) -> word.is(Word.Kind.GENERATION));
	}

	private static boolean areNumbers(List<Word> words) {
		return words.stream().allMatch((word) -> word.is(Word.Kind.NUMBER) || word.is(Word.Kind.PARTICLE));
	}

	private static boolean isNameLeft(List<Word> words) {
		return words.stream().anyMatch((word) -> word.is(Word.Kind.DISTINCTIVE));
	}

	private static double weight(List<Word> words, boolean contradicted) {
		double weight = 0;
		for (Word word : words) {
			weight += (contradicted && word.is(Word.Kind.NUMBER)) ? 1 : word.weight();
		}
		return weight;
	}

}
