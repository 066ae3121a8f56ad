package org.sanctionsgraph.records;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanctionsgraph.files.FieldValue;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.kernel.Excerpt;

/** Every reference leads to a record of a type that its field may name. */
final class ReferenceRules {

	private final Map<String, String> types;

	private final Set<String> unreadable;

	private final NearestIds nearest;

	/**
	 * @param types the type of each id
	 * @param unreadable the records whose parts cannot be known
	 */
	ReferenceRules(Map<String, String> types, Set<String> unreadable) {
		this.types = types;
		this.unreadable = unreadable;
		this.nearest = new NearestIds(types);
	}

	/**
	 * {@return the references of a document that lead nowhere or to the wrong type}
	 */
	List<Problem> check(RecordDocument document) {
		return FieldValue.of(document)
			.filter((value) -> value.node().isString() && value.field().has(Keyword.REFERS_TO))
			.flatMap((value) -> check(document, value.path(), value.node().asString(),
					value.field().texts(Keyword.REFERS_TO)))
			.toList();
	}

	private Stream<Problem> check(RecordDocument document, String path, String id, List<String> permitted) {
		String type = this.types.get(id);
		if (type == null) {
			return partOfUnreadable(id) ? Stream.empty() : Stream
				.of(document.problem(path, "no record has the id '%s'".formatted(Excerpt.of(id)), fix(id, permitted)));
		}
		return permitted.contains(type) ? Stream.empty() : Stream.of(document.problem(path,
				"'%s' is %s".formatted(id, named(type)),
				"name " + permitted.stream().sorted().map(ReferenceRules::named).collect(Collectors.joining(" or "))));
	}

	private boolean partOfUnreadable(String id) {
		return IntStream.range(0, id.length())
			.filter((at) -> id.charAt(at) == '.')
			.anyMatch((dot) -> this.unreadable.contains(id.substring(0, dot)));
	}

	private String fix(String id, List<String> permitted) {
		return this.nearest.of(id, permitted)
			.map("correct the id (did you mean %s?), or add the record"::formatted)
			.orElse("correct the id, or add the record");
	}

	private static String named(String type) {
		String words = type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return ("aeiou".contains(words.substring(0, 1)) ? "an " : "a ") + words;
	}

}
