package org.sanctionsgraph.claims;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * Prose tells of an act that happened, so no source states it that was published before,
 * unless it knew of a plan: the evidence then credits it with a date set in advance.
 */
final class ForetoldActs {

	private final PublicationDays published;

	private final Map<String, List<ClaimMade>> claims;

	/**
	 * @param claims every claim, by its subject
	 */
	ForetoldActs(PublicationDays published, Map<String, List<ClaimMade>> claims) {
		this.published = published;
		this.claims = claims;
	}

	/**
	 * {@return the prose of an act, or of a part of its record, that a source is credited
	 * with too early}
	 */
	Stream<Problem> in(Subject subject) {
		PartialDate day = ActDay.of(subject.document());
		return (day == null) ? Stream.empty()
				: this.claims.getOrDefault(subject.id(), List.of())
					.stream()
					.filter((claim) -> subject.field().field(claim.property()).prose())
					.flatMap((claim) -> Stream.ofNullable(problem(subject, claim, day)));
	}

	private @Nullable Problem problem(Subject subject, ClaimMade claim, PartialDate day) {
		PartialDate published = this.published.of(claim.source());
		Credit credit = claim.credit();
		if (published == null || credit == null || !day.firstDay().isAfter(published.lastDay())) {
			return null;
		}
		List<String> plannable = plannable(subject);
		return plannable.stream().anyMatch(credit::setsInAdvance) ? null
				: subject.document()
					.problem(
							credit.place(), "%s, published on %s, cannot state %s of an act of %s"
								.formatted(claim.source(), published, claim.property(), day),
							fix(claim.property(), plannable));
	}

	/** The dates that the subject has and that can be set in advance. */
	private static List<String> plannable(Subject subject) {
		return subject.field()
			.with(Keyword.IN_ADVANCE)
			.entrySet()
			.stream()
			.filter((field) -> field.getValue().inAdvance() && subject.node().has(field.getKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static String fix(String property, List<String> plannable) {
		return "do not credit it with " + property
				+ (plannable.isEmpty() ? ""
						: ", or list %s in the setInAdvance of its evidence if the act had been planned by then"
							.formatted(String.join(" or ", plannable)));
	}

}
