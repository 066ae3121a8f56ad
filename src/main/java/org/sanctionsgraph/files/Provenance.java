package org.sanctionsgraph.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.files.ShownValues.Shown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Works out who claims what: each value that a record shows is claimed by the sources
 * that it names itself, else by the record's evidence; further claims stand in the record
 * as such. A part without evidence has that of its record, and what an entry takes from
 * its measure, it takes with the measure's claims.
 */
public final class Provenance {

	private static final List<Map.Entry<String, List<String>>> INHERITED = List.of(
			Map.entry("provisions", List.of("provisions")), Map.entry("topics", List.of("topics")),
			Map.entry("from", List.of("effectiveOn", "announcedOn")), Map.entry("until", List.of("endedOn")));

	private Provenance() {
	}

	/**
	 * {@return the claims on a record and on its parts}
	 */
	public static List<ClaimMade> of(Document document) {
		JsonNode record = document.tree();
		List<ClaimMade> claims = new ArrayList<>(claims(document.id(), record, record.path("evidence")));
		RecordPart.all().forEach((part) -> record.path(part.field()).valueStream().forEach((node) -> {
			String id = document.id() + "." + node.path(part.naming()).asString("");
			claims.addAll(claims(id, node,
					node.has("evidence") ? node.path("evidence") : evidenceOfParts(part.field(), record)));
			if (part.type().equals("Designation")) {
				claims.addAll(inherited(id, node, document.id(), record, claims));
			}
		}));
		return claims;
	}

	/**
	 * The evidence of a record that states its parts: what is said to state their list,
	 * and what states every field.
	 */
	private static JsonNode evidenceOfParts(String list, JsonNode record) {
		ArrayNode evidence = JsonNodeFactory.instance.arrayNode();
		record.path("evidence").valueStream().map(JsonNode::deepCopy).forEach((entry) -> {
			boolean statesParts = entry.path("states")
				.valueStream()
				.anyMatch((field) -> field.asString("").equals(list));
			if (entry instanceof ObjectNode object && (statesParts || !entry.has("states"))) {
				object.remove("states");
				evidence.add(object);
			}
		});
		return evidence;
	}

	private static List<ClaimMade> claims(String subject, JsonNode record, JsonNode evidence) {
		List<Shown> shown = ShownValues.of(record);
		List<ClaimMade> claims = new ArrayList<>();
		record.path("claims").valueStream().map((claim) -> written(subject, claim, shown)).forEach(claims::add);
		shown.forEach((value) -> generated(subject, value, record, evidence)
			.filter((claim) -> claims.stream().noneMatch(claim::sameStatement))
			.forEach(claims::add));
		return claims;
	}

	private static ClaimMade written(String subject, JsonNode claim, List<Shown> shown) {
		String property = claim.path("property").asString("");
		String value = claim.path("value").asString("");
		boolean isShown = shown.stream()
			.anyMatch((one) -> one.property().equals(property) && one.value().equals(value));
		return new ClaimMade(subject, property, value, claim.path("source").asString(""), text(claim, "locator"),
				claim.path("rank").asString(isShown ? "PREFERRED" : "NORMAL"), text(claim, "note"));
	}

	private static Stream<ClaimMade> generated(String subject, Shown value, JsonNode record, JsonNode evidence) {
		JsonNode node = value.node();
		if (node.has("source")) {
			return Stream.of(claim(subject, value, node.path("source").asString(""), node));
		}
		if (node.has("sources")) {
			return node.path("sources").valueStream().map((source) -> claim(subject, value, source.asString(""), node));
		}
		return evidence.valueStream()
			.filter((entry) -> states(entry, value.property(), record))
			.map((entry) -> claim(subject, value, entry.path("source").asString(""), entry));
	}

	/**
	 * Evidence without a list of fields states every field on which its source makes no
	 * claim of its own.
	 */
	private static boolean states(JsonNode evidence, String property, JsonNode record) {
		if (evidence.has("states")) {
			return evidence.path("states").valueStream().anyMatch((field) -> field.asString("").equals(property));
		}
		return record.path("claims")
			.valueStream()
			.noneMatch((claim) -> claim.path("property").asString("").equals(property)
					&& claim.path("source").asString("").equals(evidence.path("source").asString("")));
	}

	private static ClaimMade claim(String subject, Shown value, String source, JsonNode evidence) {
		return new ClaimMade(subject, value.property(), value.value(), source, text(evidence, "locator"), rank(value),
				text(evidence, "note"));
	}

	private static String rank(Shown value) {
		String given = value.node().path("rank").asString("");
		if (!given.isEmpty()) {
			return given;
		}
		if (!value.property().equals("names")) {
			return "PREFERRED";
		}
		return switch (value.node().path("kind").asString("")) {
			case "PREFERRED" -> "PREFERRED";
			case "MISSPELLING" -> "DEPRECATED";
			default -> "NORMAL";
		};
	}

	private static List<ClaimMade> inherited(String id, JsonNode entry, String measureId, JsonNode measure,
			List<ClaimMade> claims) {
		return INHERITED.stream()
			.filter((field) -> !entry.has(field.getKey()))
			.flatMap((field) -> field.getValue()
				.stream()
				.filter(measure::has)
				.limit(1)
				.flatMap((origin) -> claims.stream()
					.filter((claim) -> claim.subject().equals(measureId) && claim.property().equals(origin))
					.map((claim) -> claim.about(id, field.getKey()))))
			.toList();
	}

	private static @Nullable String text(JsonNode node, String field) {
		String text = node.path(field).asString("");
		return Objects.equals(text, "") ? null : text;
	}

}
