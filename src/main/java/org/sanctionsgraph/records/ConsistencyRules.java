package org.sanctionsgraph.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sanctionsgraph.files.FieldValue;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordField;
import org.sanctionsgraph.files.RecordSchemas;
import org.sanctionsgraph.kernel.PartialDate;
import tools.jackson.databind.JsonNode;

/** The fields of a single file agree with each other. */
final class ConsistencyRules {

	private final RecordDocument document;

	private final List<Problem> problems = new ArrayList<>();

	private ConsistencyRules(RecordDocument document) {
		this.document = document;
	}

	/**
	 * {@return what does not agree in a document of the right shape}
	 */
	static List<Problem> check(RecordDocument document) {
		ConsistencyRules rules = new ConsistencyRules(document);
		rules.onePreferredNamePerLanguage(document.tree().path("names"));
		rules.soughtInVain("nameSearch", "languages", "names", "language");
		rules.soughtInVain("identifierSearch", "schemes", "identifiers", "scheme");
		FieldValue.of(document).filter((value) -> value.node().isObject()).forEach((group) -> {
			group.field().with(Keyword.ENDS).keySet().forEach((end) -> rules.endsAfterItBegins(group, end));
			group.field().with(Keyword.FOR_KIND).forEach((name, field) -> rules.forKind(group, name, field));
			group.field()
				.with(Keyword.EXCLUDES)
				.forEach((name, field) -> rules.notBoth(group, name, field.text(Keyword.EXCLUDES)));
			group.field().with(Keyword.IN_PLACE_OF).forEach((name, field) -> rules.oneOfTwo(group, name, field));
			group.field().with(Keyword.AMONG).forEach((name, field) -> rules.among(group, name, field));
		});
		return rules.problems;
	}

	private void onePreferredNamePerLanguage(JsonNode names) {
		Set<String> languages = new HashSet<>();
		Predicate<JsonNode> preferred = (name) -> name.path("kind").asString("").equals("PREFERRED");
		for (int i = 0; i < names.size(); i++) {
			String language = names.path(i).path("language").asString("");
			if (preferred.test(names.path(i)) && !languages.add(language)) {
				String where = language.isEmpty() ? "without a language" : "in " + language;
				add("names[%d].kind".formatted(i), "is the second PREFERRED name " + where,
						"make one of them an ALIAS");
			}
		}
		if (!names.isMissingNode() && names.valueStream().noneMatch(preferred)) {
			add("names", "has no PREFERRED name", "make one of them PREFERRED");
		}
	}

	/** What was looked for and not found is not there. */
	private void soughtInVain(String search, String sought, String list, String name) {
		JsonNode values = this.document.tree().path(search).path(sought);
		for (int i = 0; i < values.size(); i++) {
			String value = values.path(i).asString("");
			if (this.document.tree()
				.path(list)
				.valueStream()
				.anyMatch((item) -> item.path(name).asString("").equals(value))) {
				add("%s.%s[%d]".formatted(search, sought, i), "'%s' is among the %s".formatted(value, list),
						"remove it, since it was found");
			}
		}
	}

	private void endsAfterItBegins(FieldValue group, String end) {
		Stream<String> beginnings = group.field().field(end).texts(Keyword.ENDS).stream();
		JsonNode until = effective(group, end);
		beginnings.filter((beginning) -> effective(group, beginning).isString()).limit(1).forEach((beginning) -> {
			JsonNode from = effective(group, beginning);
			String wrong = group.node().has(end) ? end : beginning;
			if (until.isString() && group.node().has(wrong) && before(until, from)) {
				add(group.place(wrong),
						"ends on %s before it begins on %s".formatted(until.asString(), from.asString()),
						"correct one of the two dates");
			}
		});
	}

	private static boolean before(JsonNode until, JsonNode from) {
		return new PartialDate(until.asString()).lastDay().isBefore(new PartialDate(from.asString()).firstDay());
	}

	/** The value that the group gives, else the one that it takes from its record. */
	private JsonNode effective(FieldValue group, String name) {
		return group.node().has(name) ? group.node().path(name)
				: group.field()
					.field(name)
					.texts(Keyword.INHERITS)
					.stream()
					.map(this.document.tree()::path)
					.filter(JsonNode::isString)
					.findFirst()
					.orElseGet(() -> fieldOf(group, name));
	}

	private JsonNode fieldOf(FieldValue group, String name) {
		boolean own = group.field().fields().containsKey(name);
		return (own ? group.node() : this.document.tree()).path(name);
	}

	private void forKind(FieldValue group, String name, RecordField field) {
		String kind = field.text(Keyword.FOR_KIND);
		if (group.node().has(name) && !group.node().path("kind").asString("").equals(kind)) {
			add(group.place(name), "is for a %s only".formatted(kind), "remove it, or change kind to " + kind);
		}
	}

	private void notBoth(FieldValue group, String name, String other) {
		if (group.node().has(name) && group.node().has(other)) {
			add(group.place(name), "cannot be combined with " + other, "remove one of the two");
		}
	}

	private void oneOfTwo(FieldValue group, String name, RecordField field) {
		String other = field.text(Keyword.IN_PLACE_OF);
		notBoth(group, name, other);
		if (!group.node().has(name) && !group.node().has(other)) {
			add(group.place(other), "is missing", "add it, or %s in its place".formatted(name));
		}
	}

	private void among(FieldValue group, String name, RecordField field) {
		String list = field.text(Keyword.AMONG);
		String key = RecordSchemas.of(this.document.kind()).field(list).text(Keyword.KEY);
		List<String> keys = this.document.tree()
			.path(list)
			.valueStream()
			.map((part) -> part.path(key).asString(""))
			.toList();
		group.node()
			.path(name)
			.valueStream()
			.map((item) -> item.asString(""))
			.filter((item) -> !keys.contains(item))
			.forEach((item) -> add(group.place(name), "'%s' is not in %s".formatted(item, list),
					"remove it, or add it there"));
	}

	private void add(String field, String cause, String fix) {
		this.problems.add(this.document.problem(field, cause, fix));
	}

}
