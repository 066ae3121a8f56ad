package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.claims.ShownValues;
import org.sanctionsgraph.claims.Subject;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.kernel.Excerpt;
import tools.jackson.databind.JsonNode;

/**
 * Every value that is shown has a claim, but for prose, which may be the curator's own;
 * no record depends on claims known to be wrong alone, and claims and evidence name
 * fields.
 */
final class ProvenanceRules {

	private final Map<String, List<ClaimMade>> claims;

	/**
	 * @param claims every claim, by its subject
	 */
	ProvenanceRules(Map<String, List<ClaimMade>> claims) {
		this.claims = claims;
	}

	/**
	 * {@return what lacks a source in a document of the right shape}
	 */
	List<Problem> check(RecordDocument document) {
		List<Problem> problems = new ArrayList<>();
		Subject.of(document).filter(Subject::claimable).forEach((subject) -> {
			unsourced(subject, problems);
			evidence(subject, problems);
			claims(subject, problems);
		});
		return problems;
	}

	private void unsourced(Subject subject, List<Problem> problems) {
		List<ClaimMade> made = this.claims.getOrDefault(subject.id(), List.of());
		Set<List<String>> stated = made.stream().map(ClaimMade::content).collect(Collectors.toSet());
		ShownValues.of(subject)
			.stream()
			.filter((shown) -> !subject.field().field(shown.property()).prose())
			.filter((shown) -> !stated.contains(shown.content()))
			.forEach((shown) -> problems
				.add(subject.problem(shown.property(), "no source states '%s'".formatted(Excerpt.of(shown.value())),
						"name the field in the states of an evidence item, or add a claim")));
		List<ClaimMade> own = made.stream().filter((claim) -> subject.node().has(claim.property())).toList();
		if (!own.isEmpty() && own.stream().allMatch((claim) -> claim.rank().equals("DEPRECATED"))) {
			problems
				.add(subject.problem("", "has only DEPRECATED claims", "remove it, or add a claim of another rank"));
		}
	}

	private static void evidence(Subject subject, List<Problem> problems) {
		JsonNode entries = subject.node().path("evidence");
		for (int i = 0; i < entries.size(); i++) {
			String at = "evidence[%d].states".formatted(i);
			entries.path(i)
				.path("states")
				.valueStream()
				.map((name) -> name.asString(""))
				.filter((name) -> !subject.node().has(name))
				.forEach((name) -> problems
					.add(subject.problem(at, "there is no field '%s' here".formatted(Excerpt.of(name)),
							"correct its spelling, or remove it")));
		}
	}

	private static void claims(Subject subject, List<Problem> problems) {
		List<String> fields = subject.field().claimedFields();
		JsonNode entries = subject.node().path("claims");
		for (int i = 0; i < entries.size(); i++) {
			String name = entries.path(i).path("property").asString("");
			if (!fields.contains(name)) {
				problems.add(subject.problem("claims[%d].property".formatted(i),
						"'%s' is not a field here".formatted(Excerpt.of(name)),
						"correct its spelling; fields are " + String.join(", ", fields)));
			}
		}
	}

}
