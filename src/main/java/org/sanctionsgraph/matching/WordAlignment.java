package org.sanctionsgraph.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sanctionsgraph.words.Word;

/**
 * Which words of two names correspond.
 *
 * @param pairs the words that correspond
 * @param unmatched the words of the first name that correspond to none
 * @param unmatchedOthers those of the second
 */
record WordAlignment(List<WordPair> pairs, List<Word> unmatched, List<Word> unmatchedOthers) {

	private static final int MOST_JOINED = 4;

	private static final Comparator<WordPair> BEST = Comparator.comparingDouble(WordPair::rank)
		.reversed()
		.thenComparingInt(WordPair::distance);

	/** The best pair is taken first, then the best of the words that are left. */
	static WordAlignment of(List<Word> words, List<Word> others, HowCompared how) {
		List<WordPair> candidates = candidates(words, others, how);
		candidates.sort(BEST);
		List<WordPair> pairs = new ArrayList<>();
		boolean[] taken = new boolean[words.size()];
		boolean[] takenOthers = new boolean[others.size()];
		for (WordPair pair : candidates) {
			if (pair.words().isFree(taken) && pair.others().isFree(takenOthers)) {
				pair.words().take(taken);
				pair.others().take(takenOthers);
				pairs.add(pair);
			}
		}
		return new WordAlignment(pairs, rest(words, taken), rest(others, takenOthers));
	}

	private static List<WordPair> candidates(List<Word> words, List<Word> others, HowCompared how) {
		List<WordPair> candidates = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			for (int j = 0; j < others.size(); j++) {
				add(words, i, 1, others, j, 1, how, candidates);
				for (int count = 2; count <= MOST_JOINED; count++) {
					if (WordPair.mayBeJoined(words, i, count, others.get(j), how)) {
						add(words, i, count, others, j, 1, how, candidates);
					}
					if (WordPair.mayBeJoined(others, j, count, words.get(i), how)) {
						add(words, i, 1, others, j, count, how, candidates);
					}
				}
			}
		}
		return candidates;
	}

	private static void add(List<Word> words, int i, int count, List<Word> others, int j, int countOthers,
			HowCompared how, List<WordPair> candidates) {
		Span one = new Span(words, i, count);
		Span other = new Span(others, j, countOthers);
		double similarity = WordPair.similarity(one, other, how);
		if (similarity > 0 && !one.isWholeBeside(other) && !other.isWholeBeside(one)) {
			candidates.add(new WordPair(one, other, similarity));
		}
	}

	private static List<Word> rest(List<Word> words, boolean[] taken) {
		List<Word> rest = new ArrayList<>();
		for (int i = 0; i < taken.length; i++) {
			if (!taken[i]) {
				rest.add(words.get(i));
			}
		}
		return rest;
	}

	/**
	 * {@return whether the last of three or more words of the second name corresponds to
	 * none, and others are spelt otherwise}
	 */
	boolean lacksFamilyName() {
		return this.pairs.stream().noneMatch((pair) -> pair.others().isLast())
				&& this.pairs.stream().anyMatch((pair) -> pair.similarity() < WordPair.ALIKE)
				&& this.unmatchedOthers.stream().noneMatch((word) -> word.is(Word.Kind.GENERATION))
				&& this.pairs.size() + this.unmatchedOthers.size() > 2;
	}

	boolean isInOrder() {
		List<WordPair> sorted = this.pairs.stream()
			.sorted(Comparator.comparingInt((WordPair pair) -> pair.words().start()))
			.toList();
		for (int i = 1; i < sorted.size(); i++) {
			if (sorted.get(i).others().start() < sorted.get(i - 1).others().start()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@return whether the words that correspond are spelt alike, and none is left}
	 */
	boolean isComplete() {
		return this.unmatched.isEmpty() && this.unmatchedOthers.isEmpty()
				&& this.pairs.stream().allMatch((pair) -> pair.similarity() > WordPair.ALIKE);
	}

}
