package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.files.Document;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordPart;
import tools.jackson.databind.JsonNode;

/** Every id is its file's name and stands once; collects what each id is. */
final class IdRules {

	private final Map<String, String> types = new HashMap<>();

	private final Map<String, Document> owners = new HashMap<>();

	private final List<Problem> problems = new ArrayList<>();

	IdRules(List<Document> documents) {
		documents.forEach(this::addDocument);
	}

	/**
	 * {@return the type of each id}
	 */
	Map<String, String> types() {
		return this.types;
	}

	List<Problem> problems() {
		return this.problems;
	}

	private void addDocument(Document document) {
		String id = document.id();
		if (!id.equals(document.file().name())) {
			this.problems.add(document.problem("id", "'%s' is not the file's name".formatted(id),
					"name the file %s.yaml or write id: %s".formatted(id, document.file().name())));
		}
		add(id, document.kind().type(), document, "id");
		RecordPart.all().forEach((part) -> addParts(part, document));
	}

	private void addParts(RecordPart part, Document document) {
		JsonNode parts = document.tree().path(part.field());
		for (int i = 0; i < parts.size(); i++) {
			String name = parts.path(i).path(part.naming()).asString("");
			if (!name.isEmpty()) {
				add(document.id() + "." + name, part.type(), document,
						"%s[%d].%s".formatted(part.field(), i, part.naming()));
			}
		}
	}

	private void add(String id, String type, Document document, String field) {
		Document other = this.owners.putIfAbsent(id, document);
		if (other == null) {
			this.types.put(id, type);
			return;
		}
		String where = other.equals(document) ? "this file" : other.file().path();
		this.problems.add(document.problem(field, "the id '%s' stands in %s already".formatted(id, where),
				"choose another, or join the two"));
	}

}
