package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.scheme.PlainForm;
import tools.jackson.databind.JsonNode;

/** No two actors have the same identifier, however it is written. */
final class IdentifierRules {

	private final Map<List<String>, Owner> owners = new HashMap<>();

	private final List<Problem> problems = new ArrayList<>();

	private IdentifierRules() {
	}

	/**
	 * {@return the identifiers that an actor or a designation of it has, although another
	 * actor has it too}
	 */
	static List<Problem> check(List<RecordDocument> documents) {
		IdentifierRules rules = new IdentifierRules();
		documents.stream().filter((document) -> document.kind() == RecordKind.ACTOR).forEach(rules::ofActor);
		documents.stream().filter((document) -> document.kind() == RecordKind.MEASURE).forEach(rules::ofTargets);
		return rules.problems;
	}

	private void ofActor(RecordDocument document) {
		JsonNode identifiers = document.tree().path("identifiers");
		for (int i = 0; i < identifiers.size(); i++) {
			own(document.id(), identifiers.path(i), document, "identifiers[%d].value".formatted(i));
		}
	}

	private void ofTargets(RecordDocument document) {
		JsonNode designations = document.tree().path("designations");
		for (int i = 0; i < designations.size(); i++) {
			JsonNode designation = designations.path(i);
			if (designation.has("identifier")) {
				own(designation.path("target").asString(""), designation.path("identifier"), document,
						"designations[%d].identifier.value".formatted(i));
			}
		}
	}

	private void own(String actor, JsonNode identifier, RecordDocument document, String field) {
		String scheme = identifier.path("scheme").asString("");
		String value = identifier.path("value").asString("");
		Owner owner = this.owners.computeIfAbsent(List.of(scheme, PlainForm.of(value)),
				(plain) -> new Owner(actor, document.file().path()));
		if (!owner.actor().equals(actor)) {
			this.problems.add(
					document.problem(
							field, "'%s' of %s is the identifier of %s already, in %s".formatted(Excerpt.of(value),
									scheme, owner.actor(), owner.file()),
							"correct one of the two, or merge the actors"));
		}
	}

	/** The actor that has an identifier, and the file that says so. */
	private record Owner(String actor, String file) {
	}

}
