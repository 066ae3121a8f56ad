package org.sanctionsgraph.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.claims.ShownValues.Shown;
import org.sanctionsgraph.files.RecordDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Derives who claims what: each value that a record shows is claimed by the sources that
 * it names itself, else by the record's evidence; further claims are listed in the
 * record. A part without evidence has that of its record, and a value that it inherits
 * from its record comes with its claims.
 */
public final class Provenance {

	private Provenance() {
	}

	/**
	 * {@return the claims on a record and on its parts}
	 */
	public static List<ClaimMade> of(RecordDocument document) {
		List<ClaimMade> claims = new ArrayList<>();
		InheritedClaims inherited = new InheritedClaims(document);
		Subject.of(document).filter(Subject::claimable).forEach((subject) -> {
			List<ClaimMade> own = claims(subject, evidence(subject));
			inherited.keep(own);
			claims.addAll(own);
			claims.addAll(inherited.of(subject));
		});
		return claims;
	}

	/**
	 * {@return the items of evidence that stand for a field of a record or part}
	 */
	public static List<JsonNode> evidence(Subject subject, String property) {
		return evidence(subject).valueStream().filter((entry) -> states(entry, property, subject.node())).toList();
	}

	private static JsonNode evidence(Subject subject) {
		JsonNode own = subject.node().path("evidence");
		return (subject.part().isEmpty() || !own.isMissingNode()) ? own
				: evidenceOfParts(subject.part(), subject.document().tree());
	}

	/**
	 * The evidence of a record that applies to its parts: evidence for their list, and
	 * evidence for every field.
	 */
	private static JsonNode evidenceOfParts(String list, JsonNode record) {
		ArrayNode evidence = JsonNodeFactory.instance.arrayNode();
		record.path("evidence").valueStream().map(JsonNode::deepCopy).forEach((entry) -> {
			if (entry instanceof ObjectNode object && (!entry.has("states") || lists(entry, list))) {
				object.remove("states");
				evidence.add(object);
			}
		});
		return evidence;
	}

	private static List<ClaimMade> claims(Subject subject, JsonNode evidence) {
		List<Shown> shown = ShownValues.of(subject);
		List<ClaimMade> claims = new ArrayList<>();
		subject.node()
			.path("claims")
			.valueStream()
			.map((claim) -> written(subject.id(), claim, shown))
			.forEach(claims::add);
		Set<List<String>> statements = claims.stream().map(ClaimMade::statement).collect(Collectors.toSet());
		shown
			.forEach((value) -> generated(subject, value, evidence).filter((claim) -> statements.add(claim.statement()))
				.forEach(claims::add));
		return claims;
	}

	private static ClaimMade written(String subject, JsonNode claim, List<Shown> shown) {
		ClaimMade normal = new ClaimMade(subject, claim.path("property").asString(""), claim.path("value").asString(""),
				claim.path("source").asString(""), text(claim, "locator"), claim.path("rank").asString("NORMAL"),
				text(claim, "note"));
		boolean preferred = !claim.has("rank") && shown.stream().anyMatch((value) -> value.statedBy(normal));
		return preferred ? normal.ranked("PREFERRED") : normal;
	}

	private static Stream<ClaimMade> generated(Subject subject, Shown value, JsonNode evidence) {
		JsonNode node = value.node();
		if (node.has("source")) {
			return Stream.of(claim(subject, value, node.path("source").asString(""), node));
		}
		if (node.has("sources")) {
			return node.path("sources").valueStream().map((source) -> claim(subject, value, source.asString(""), node));
		}
		return evidence.valueStream()
			.filter((entry) -> states(entry, value.property(), subject.node()))
			.map((entry) -> claim(subject, value, entry.path("source").asString(""), entry));
	}

	/**
	 * Evidence without a list of fields applies to every field about which its source
	 * makes no claim of its own.
	 */
	private static boolean states(JsonNode evidence, String property, JsonNode record) {
		if (evidence.has("states")) {
			return lists(evidence, property);
		}
		return record.path("claims")
			.valueStream()
			.noneMatch((claim) -> claim.path("property").asString("").equals(property)
					&& claim.path("source").asString("").equals(evidence.path("source").asString("")));
	}

	private static boolean lists(JsonNode evidence, String property) {
		return evidence.path("states").valueStream().anyMatch((field) -> field.asString("").equals(property));
	}

	private static ClaimMade claim(Subject subject, Shown value, String source, JsonNode evidence) {
		return new ClaimMade(subject.id(), value.property(), value.value(), source, text(evidence, "locator"),
				value.rank(), text(evidence, "note"));
	}

	private static @Nullable String text(JsonNode node, String field) {
		String text = node.path(field).asString("");
		return Objects.equals(text, "") ? null : text;
	}

}
