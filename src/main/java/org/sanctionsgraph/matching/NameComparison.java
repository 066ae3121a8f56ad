package org.sanctionsgraph.matching;

import java.util.EnumSet;
import java.util.Set;

import org.sanctionsgraph.names.NameForm;
import org.sanctionsgraph.names.Reading;
import org.sanctionsgraph.script.Transliteration;

/** Compares names. */
public final class NameComparison {

	/** One of two parts is the same, and nobody knows whether the other one is. */
	private static final double IN_PART = 0.9;

	/** The form is a family name alone, and nobody knows whose. */
	private static final double OTHER_GIVEN_NAME = 0.6;

	private static final double PRECISION = 1000;

	private NameComparison() {
	}

	/**
	 * {@return how alike a name that is searched for and a form of a name are} Both must
	 * be forms of names of persons, or of others. What is written in one script is not
	 * compared by how it may be read in another.
	 */
	public static Match compare(NameForm sought, NameForm form) {
		return compare(sought, form, new HowCompared(form.person(), false, false, false));
	}

	/**
	 * {@return the same for names of public bodies and organizations, in which each word
	 * tells what they are for}
	 */
	public static Match compareEachWord(NameForm sought, NameForm form) {
		return compare(sought, form, new HowCompared(false, false, false, true));
	}

	private static Match compare(NameForm sought, NameForm form, HowCompared how) {
		if (sought.written().text().equals(form.written().text())) {
			return new Match(1, Set.of(MatchMethod.EXACT));
		}
		boolean written = sought.hasScriptOf(form);
		Match best = Match.NONE;
		for (Reading one : sought.readings()) {
			for (Reading other : form.readings()) {
				if (one.isComparable(other) && (!written || (one.isWritten() && other.isWritten()))) {
					best = best.orBetter(ReadingComparison.compare(one, other, how));
				}
			}
		}
		if (form.person() && best.score < 1 && (isFamilyAlone(sought, form) || isSyllableOf(form, sought))) {
			return best.atMost(OTHER_GIVEN_NAME).rounded();
		}
		Match sure = (sought.isMixed() && !form.isMixed()) ? best.uncertain() : best;
		return sure.rounded().withScripts(sought, form);
	}

	private static boolean isFamilyAlone(NameForm sought, NameForm form) {
		return sought.written().isInParts() && !form.written().isInParts();
	}

	/** The first syllable of a foreign name in parts is no name. */
	private static boolean isSyllableOf(NameForm form, NameForm sought) {
		return form.written().isInParts() && sought.isOneWord();
	}

	/**
	 * How alike two names are.
	 *
	 * @param score 0 to 1
	 * @param methods how they differ; EXACT alone if they do not
	 */
	public record Match(double score, Set<MatchMethod> methods) {

		static final Match NONE = new Match(0, Set.of());

		/**
		 * {@return the better one of both}
		 */
		public Match orBetter(Match other) {
			return (other.score > this.score) ? other : this;
		}

		/**
		 * {@return whether both names are written alike}
		 */
		public boolean isExact() {
			return this.methods.contains(MatchMethod.EXACT);
		}

		/**
		 * {@return the same with a score that is no higher}
		 */
		public Match atMost(double most) {
			return new Match(Math.min(most, this.score), this.methods);
		}

		/**
		 * {@return the same for one of two parts of what is searched for}
		 */
		public Match uncertain() {
			return new Match(IN_PART * this.score, Set.of(MatchMethod.SPELLING)).rounded();
		}

		/**
		 * {@return the same for one of two names that are searched for together}
		 */
		public Match inPart() {
			return isExact() ? new Match(this.score, Set.of(MatchMethod.FOLDED)) : this;
		}

		/**
		 * {@return the same with that part of the score, for a name that is shortened}
		 */
		public Match shortened(double part) {
			Set<MatchMethod> all = EnumSet.of(MatchMethod.ABBREVIATION);
			this.methods.stream()
				.filter((method) -> method != MatchMethod.FOLDED && method != MatchMethod.EXACT)
				.forEach(all::add);
			return new Match(part * this.score, all).rounded();
		}

		/**
		 * {@return the same for a name that was translated before it was compared}
		 */
		public Match translated() {
			return new Match(this.score, EnumSet.of(MatchMethod.TRANSLATED));
		}

		/**
		 * {@return whether one of the names is an abbreviation of the other}
		 */
		public boolean isAbbreviated() {
			return this.methods.contains(MatchMethod.ABBREVIATION);
		}

		/**
		 * {@return the same with that part of the score}
		 */
		public Match times(double part) {
			return new Match(part * this.score, this.methods).rounded();
		}

		private Match rounded() {
			return new Match(Math.round(this.score * PRECISION) / PRECISION, this.methods);
		}

		/** Characters that were simplified before they were compared. */
		private Match withScripts(NameForm sought, NameForm form) {
			boolean variant = this.methods.equals(Set.of(MatchMethod.FOLDED)) && sought.isHan() && form.isHan()
					&& !sought.written().folded().equals(form.written().folded())
					&& Transliteration.simplified(sought.written().folded())
						.equals(Transliteration.simplified(form.written().folded()));
			return variant ? new Match(this.score, Set.of(MatchMethod.SCRIPT_VARIANT)) : this;
		}

	}

}
