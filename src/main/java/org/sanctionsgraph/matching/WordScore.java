package org.sanctionsgraph.matching;

import java.util.List;

import org.sanctionsgraph.names.Word;

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

	private static final double OMITTED_OF_ORGANIZATION = 0.25;

	private static final double OMITTED_OF_ONE_NAME = 0.42;

	/** The weight of words in either name, neither of which is in the other. */
	private static final double CONTRADICTION = 1.2;

	private static final double LITTLE = 0.25;

	private static final double HALF = 0.5;

	private WordScore() {
	}

	static double of(Alignment alignment, boolean person) {
		double matched = 0;
		double similar = 0;
		int names = 0;
		for (WordPair pair : alignment.pairs()) {
			matched += pair.weight();
			similar += pair.weight() * pair.similarity();
			names += (pair.weight() < HALF) ? 0 : Math.max(pair.words().count(), pair.others().count());
		}
		return (matched == 0) ? 0
				: isContradicted(alignment) ? of(alignment, matched, similar, CONTRADICTION, CONTRADICTION)
						: !person ? of(alignment, matched, similar, EXTRA_OF_ORGANIZATION, OMITTED_OF_ORGANIZATION)
								: (names < 2) ? of(alignment, matched, similar, EXTRA_OF_ONE_NAME, OMITTED_OF_ONE_NAME)
										: of(alignment, matched, similar, EXTRA_OF_PERSON, OMITTED_OF_PERSON);
	}

	private static double of(Alignment alignment, double matched, double similar, double extra, double omitted) {
		boolean contradicted = extra == CONTRADICTION;
		return similar / (matched + extra * weight(alignment.unmatched(), contradicted)) * similar
				/ (matched + omitted * weight(alignment.unmatchedOthers(), contradicted));
	}

	/** Neither a number nor an initial makes up for a word that is left in both names. */
	private static boolean isContradicted(Alignment alignment) {
		boolean both = weight(alignment.unmatched(), false) > LITTLE
				&& weight(alignment.unmatchedOthers(), false) > LITTLE;
		return (both && !(areNumbers(alignment.unmatched()) && areNumbers(alignment.unmatchedOthers())))
				|| (alignment.pairs().stream().anyMatch(WordPair::isInitial)
						&& (isNameLeft(alignment.unmatched()) || isNameLeft(alignment.unmatchedOthers())));
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
