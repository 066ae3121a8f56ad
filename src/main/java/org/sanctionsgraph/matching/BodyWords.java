package org.sanctionsgraph.matching;

import java.util.List;
import java.util.function.Predicate;

import org.sanctionsgraph.words.Places;
import org.sanctionsgraph.words.Word;
import org.sanctionsgraph.words.Word.Kind;

/**
 * Names of public bodies and organizations: with another subject or attribute, they are
 * names of others.
 */
final class BodyWords {

	/** Abbreviations of states and of what bodies belong to. */
	private static final int LONGEST_OWNER = 2;

	private static final String OF = "of";

	private BodyWords() {
	}

	/**
	 * {@return whether a word that either name lacks makes it the name of another body}
	 * What a body is one of may be left out, and what follows a whole name with a
	 * preposition: for China Studies.
	 * @param form the words of the second name
	 */
	static boolean tellApart(WordAlignment alignment, List<Word> form) {
		if (alignment.pairs().isEmpty()) {
			return false;
		}
		int first = alignment.pairs().stream().mapToInt((pair) -> pair.others().start()).min().orElse(0);
		int end = alignment.pairs().stream().mapToInt((pair) -> pair.others().end()).max().orElse(0);
		boolean inOrder = alignment.isInOrder() || alignment.unmatchedOthers().stream().noneMatch(BodyWords::isTelling);
		return !inOrder || alignment.unmatched().stream().anyMatch(BodyWords::isAdded)
				|| areLackedWithin(alignment, form.subList(first, end))
				|| isOtherBeginning(form.subList(0, first), form.subList(first, end))
				|| isOtherEnd(form.subList(0, end), form.subList(end, form.size()));
	}

	private static boolean isAdded(Word word) {
		return isTelling(word) && word.length() > LONGEST_OWNER;
	}

	private static boolean isTelling(Word word) {
		return !word.is(Kind.PARTICLE) && !word.is(Kind.NUMBER) && !Places.isLevel(word.text());
	}

	private static boolean isSubject(Word word) {
		return isTelling(word) && !word.is(Kind.GENERIC) && !Places.isOfCountry(word.text());
	}

	private static boolean areLackedWithin(WordAlignment alignment, List<Word> within) {
		return alignment.unmatchedOthers()
			.stream()
			.filter(BodyWords::isTelling)
			.filter(Predicate.not((word) -> Places.isOfCountry(word.text())))
			.anyMatch(within::contains);
	}

	/** Without what it is, a name is but a subject: Human Rights. */
	private static boolean isOtherBeginning(List<Word> before, List<Word> behind) {
		return before.stream().anyMatch(BodyWords::isSubject)
				|| (before.stream().anyMatch((word) -> Places.isBefore(word.text()))
						&& behind.stream().noneMatch((word) -> word.is(Kind.GENERIC)));
	}

	private static boolean isOtherEnd(List<Word> before, List<Word> behind) {
		if (behind.isEmpty() || isWhole(before, behind.getFirst().text())) {
			return false;
		}
		return behind.stream().anyMatch(BodyWords::isSubject)
				|| (isPurpose(behind.getFirst().text()) && behind.stream().anyMatch(BodyWords::isTelling));
	}

	/** What precedes "of" must itself have a subject: most bodies have committees. */
	private static boolean isWhole(List<Word> before, String preposition) {
		return Places.isBefore(preposition) && before.stream().anyMatch((word) -> word.is(Kind.GENERIC))
				&& (isPurpose(preposition) || before.stream().filter(BodyWords::isSubject).count() > 1);
	}

	private static boolean isPurpose(String preposition) {
		return Places.isBefore(preposition) && !preposition.equals(OF);
	}

}
