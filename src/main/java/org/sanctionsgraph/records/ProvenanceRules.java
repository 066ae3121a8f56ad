package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Every value that is shown has a claim, no record rests on claims known to be wrong, and
 * conflicts are held.
 */
final class ProvenanceRules {

	private final Map<String, List<ClaimMade>> claims;

	private final List<Problem> problems = new ArrayList<>();

	/**
	 * @param claims every claim, by its subject
	 */
	ProvenanceRules(Map<String, List<ClaimMade>> claims) {
		this.claims = claims;
	}

	/**
	 * {@return what lacks a source in a document of the right shape}
	 */
	List<Problem> check(Document document) {
		this.problems.clear();
		if (document.kind() == RecordKind.CONFLICT) {
			conflict(document);
		}
		else if (document.kind() == RecordKind.SOURCE) {
			dated(document);
		}
		else {
			record(document, "", document.id(), document.tree());
			IdRules.parts().forEach((part) -> {
				JsonNode parts = document.tree().path(part.field());
				for (int i = 0; i < parts.size(); i++) {
					record(document, "%s[%d]".formatted(part.field(), i),
							document.id() + "." + parts.path(i).path(part.naming()).asString(""), parts.path(i));
				}
			});
		}
		return List.copyOf(this.problems);
	}

	private void dated(Document document) {
		if (document.tree().has("publishedOn") == document.tree().has("undated")) {
			this.problems.add(document.problem("publishedOn", "is neither given nor explained, or both",
					"write publishedOn, or undated with the reason"));
		}
	}

	private void record(Document document, String path, String id, JsonNode record) {
		String prefix = path.isEmpty() ? "" : path + ".";
		List<ClaimMade> made = this.claims.getOrDefault(id, List.of());
		ShownValues.of(record)
			.stream()
			.filter((shown) -> made.stream()
				.noneMatch((claim) -> claim.property().equals(shown.property()) && claim.value().equals(shown.value())))
			.forEach((shown) -> this.problems
				.add(document.problem(prefix + shown.property(), "no source states '%s'".formatted(shown.value()),
						"name the field in the states of an evidence, or add a claim")));
		if (!made.isEmpty() && made.stream().allMatch((claim) -> claim.rank().equals("DEPRECATED"))) {
			this.problems
				.add(document.problem(path, "rests on DEPRECATED claims alone", "add a source that is believed"));
		}
		known(document, prefix, record, "claims", "property");
		known(document, prefix, record, "evidence", "states");
	}

	private void known(Document document, String prefix, JsonNode record, String list, String field) {
		Set<String> shown = record.propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
		JsonNode entries = record.path(list);
		for (int i = 0; i < entries.size(); i++) {
			JsonNode named = entries.path(i).path(field);
			Stream<JsonNode> names = named.isArray() ? named.valueStream() : Stream.of(named);
			String at = "%s%s[%d].%s".formatted(prefix, list, i, field);
			names.map((name) -> name.asString(""))
				.filter((name) -> !name.isEmpty() && list.equals("evidence") && !shown.contains(name))
				.forEach((name) -> this.problems.add(document.problem(at,
						"the record has no field '%s'".formatted(name), "correct the name, or remove it")));
		}
	}

	private void conflict(Document document) {
		JsonNode tree = document.tree();
		Set<String> values = tree.path("values")
			.valueStream()
			.map((value) -> value.asString(""))
			.collect(Collectors.toSet());
		Set<String> clashing = this.claims.getOrDefault(tree.path("subject").asString(""), List.of())
			.stream()
			.filter((claim) -> claim.property().equals(tree.path("property").asString("")))
			.map(ClaimMade::value)
			.filter((value) -> values.isEmpty() || values.contains(value))
			.collect(Collectors.toSet());
		if (clashing.size() < 2) {
			this.problems.add(document.problem("property",
					"the subject's claims on it do not clash; they say %s".formatted(clashing),
					"add the claims to the subject's file, or correct the field or values"));
		}
		values.stream()
			.filter((value) -> !clashing.contains(value))
			.forEach((value) -> this.problems.add(document.problem("values", "no source claims '%s'".formatted(value),
					"write a value as a claim has it")));
	}

}
