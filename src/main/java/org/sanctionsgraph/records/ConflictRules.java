package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.kernel.Excerpt;
import tools.jackson.databind.JsonNode;

/** A conflict names claims that differ, and a choice among them. */
final class ConflictRules {

	private final Map<String, List<ClaimMade>> claims;

	/**
	 * @param claims every claim, by its subject
	 */
	ConflictRules(Map<String, List<ClaimMade>> claims) {
		this.claims = claims;
	}

	/**
	 * {@return what is wrong with a conflict of the right shape; nothing if its subject
	 * itself is wrong}
	 */
	List<Problem> check(RecordDocument document) {
		JsonNode tree = document.tree();
		List<ClaimMade> all = this.claims.getOrDefault(tree.path("subject").asString(""), List.of());
		if (document.kind() != RecordKind.CONFLICT || all.isEmpty()) {
			return List.of();
		}
		List<ClaimMade> claims = all.stream()
			.filter((claim) -> claim.property().equals(tree.path("property").asString("")))
			.toList();
		List<Problem> problems = new ArrayList<>();
		clash(document, claims, problems);
		tree.path("values").forEach((value) -> claimed(document, "values", value, claims, problems));
		claimed(document, "preferred", tree.path("preferred"), claims, problems);
		return problems;
	}

	private static void clash(RecordDocument document, List<ClaimMade> claims, List<Problem> problems) {
		Set<String> values = claims.stream().map(ClaimMade::value).collect(Collectors.toCollection(TreeSet::new));
		if (values.size() < 2) {
			problems.add(document.problem("property",
					values.isEmpty() ? "no claim is made on it"
							: "every claim on it says '%s'".formatted(Excerpt.of(String.join("", values))),
					"add the claim that differs to the subject's file, or correct the field"));
		}
	}

	private static void claimed(RecordDocument document, String field, JsonNode value, List<ClaimMade> claims,
			List<Problem> problems) {
		String text = value.asString("");
		if (!text.isEmpty() && claims.stream().noneMatch((claim) -> claim.value().equals(text))) {
			problems.add(document.problem(field, "no source claims '%s'".formatted(Excerpt.of(text)),
					"write the value of one of the claims"));
		}
	}

}
