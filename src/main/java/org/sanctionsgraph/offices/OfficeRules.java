package org.sanctionsgraph.offices;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.claims.Subject;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.kernel.PartialDate;
import tools.jackson.databind.JsonNode;

/**
 * An office that one person holds at a time has one holder on any day, and evidence
 * attests an office on a day on which it can have been held.
 */
public final class OfficeRules {

	private static final String EVIDENCE = "evidence";

	private final Tenures tenures;

	/**
	 * @param documents every file of the right shape
	 */
	public OfficeRules(List<RecordDocument> documents) {
		this.tenures = new Tenures(documents);
	}

	/**
	 * {@return what is wrong with the offices in a document}
	 */
	public List<Problem> check(RecordDocument document) {
		List<Problem> problems = new ArrayList<>();
		Subject.of(document)
			.filter((subject) -> !subject.type().equals("Position"))
			.forEach((subject) -> attestingNoOffice(subject, problems));
		Tenures.offices(document).map((office) -> this.tenures.of(office.id())).forEach((tenure) -> {
			attestedWhileHeld(tenure, problems);
			heldByOne(tenure, problems);
		});
		return problems;
	}

	private static void attestingNoOffice(Subject subject, List<Problem> problems) {
		JsonNode entries = subject.node().path(EVIDENCE);
		for (int i = 0; i < entries.size(); i++) {
			if (entries.path(i).has(Attestations.DAY)) {
				problems.add(subject.problem(place(i), "is for the evidence of a position only",
						"remove it, or give the position evidence of its own"));
			}
		}
	}

	private void attestedWhileHeld(Tenure tenure, List<Problem> problems) {
		JsonNode entries = tenure.subject().node().path(EVIDENCE);
		for (int i = 0; i < entries.size(); i++) {
			JsonNode entry = entries.path(i);
			if (entry.has(Attestations.DAY)) {
				attested(tenure, place(i), new PartialDate(entry.path(Attestations.DAY).asString()),
						this.tenures.attestations().published(entry), problems);
			}
		}
	}

	private static void attested(Tenure tenure, String place, PartialDate day, @Nullable PartialDate published,
			List<Problem> problems) {
		if (!Attestations.mayLieIn(day, tenure.period())) {
			problems.add(tenure.subject()
				.problem(place, "is %s, when the office was not held".formatted(day), "correct one of the dates"));
		}
		else if (published != null && day.firstDay().isAfter(published.lastDay())) {
			problems.add(tenure.subject()
				.problem(place, "is %s, but its source was published on %s".formatted(day, published),
						"name a day that the source can tell of"));
		}
	}

	/** Dates that may mean the same day do not clash. */
	private static void heldByOne(Tenure tenure, List<Problem> problems) {
		Tenure previous = tenure.previous();
		PartialDate begins = tenure.begins();
		PartialDate last = (previous == null) ? null : previous.lastKnown();
		if (previous == null || begins == null || last == null) {
			return;
		}
		if (last.firstDay().isAfter(begins.lastDay()) || begins.equals(previous.begins())) {
			problems.add(tenure.subject()
				.problem((tenure.period().from() == null) ? "exclusive" : "from",
						"on %s another holds the office: %s".formatted(begins, previous.id()),
						"correct the dates or the evidence of one of the two, or remove exclusive"));
		}
	}

	private static String place(int i) {
		return "evidence[%d].%s".formatted(i, Attestations.DAY);
	}

}
