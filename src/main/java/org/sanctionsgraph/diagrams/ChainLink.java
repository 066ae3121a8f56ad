package org.sanctionsgraph.diagrams;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.drawing.Texts;

/**
 * What leads from one act to another.
 *
 * @param earlier the id of the act that came first
 * @param later the id of the other
 * @param kind how they are linked
 * @param lagDays the days between, if both dates are known to the day
 */
public record ChainLink(String earlier, String later, Kind kind, @Nullable Integer lagDays) {

	private static final int LONGEST_TITLE = 90;

	/** Whether both acts are one step, side by side. */
	boolean isBeside() {
		return this.kind == Kind.ENACTS;
	}

	/** What is told of it in a line, by the titles of the acts. */
	String title(String earlierTitle, String laterTitle) {
		return "%s %s %s%s".formatted(Texts.atMost(LONGEST_TITLE, laterTitle), this.kind.word,
				Texts.atMost(LONGEST_TITLE, earlierTitle),
				(this.lagDays == null) ? "" : ", days later: " + this.lagDays);
	}

	/** How acts are linked. */
	public enum Kind {

		/** The later act answers the earlier. */
		ANSWERS("answers"),
		/** The later act meets a request of the earlier, wholly or in part. */
		MEETS("meets a request of"),
		/** The later act carries out the earlier, which announced it. */
		ENACTS("carries out");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		String look() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
