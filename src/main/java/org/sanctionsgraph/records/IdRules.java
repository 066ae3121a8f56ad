package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.claims.Subject;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.kernel.Excerpt;

/** Every id is its file's name and is used once; collects the type of each. */
final class IdRules {

	private final Map<String, String> types = new HashMap<>();

	private final Map<String, RecordDocument> owners = new HashMap<>();

	private final List<Problem> problems = new ArrayList<>();

	IdRules(List<RecordDocument> documents) {
		documents.forEach((document) -> {
			namedAsItsFile(document);
			Subject.of(document).filter((subject) -> !subject.id().endsWith(".")).forEach(this::usedOnce);
		});
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

	private void namedAsItsFile(RecordDocument document) {
		String id = document.id();
		if (!id.equals(document.file().name())) {
			this.problems.add(document.problem("id", "'%s' is not the file's name".formatted(Excerpt.of(id)),
					"name the file %s.yaml or write id: %s".formatted(Excerpt.of(id), document.file().name())));
		}
	}

	private void usedOnce(Subject subject) {
		RecordDocument other = this.owners.putIfAbsent(subject.id(), subject.document());
		if (other == null) {
			this.types.put(subject.id(), subject.type());
			return;
		}
		String where = other == subject.document() ? "this file" : other.file().path();
		String field = subject.part().isEmpty() ? "id" : subject.field().text(Keyword.KEY);
		this.problems
			.add(subject.problem(field, "the id '%s' is already used in %s".formatted(Excerpt.of(subject.id()), where),
					"choose another, or merge the two"));
	}

}
