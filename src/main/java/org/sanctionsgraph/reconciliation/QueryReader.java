package org.sanctionsgraph.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.script.CleanText;

import org.springframework.http.HttpStatus;

/**
 * Reads batches of queries. What the client set up wrongly, such as a property, is
 * refused; what only one row has wrongly, such as a date, is passed over, since the
 * refusal would be that of all rows of the batch.
 *
 * @param vocabulary the types and properties
 */
record QueryReader(Vocabulary vocabulary) {

	static final int MOST_QUERIES = 100;

	static final int MOST_CANDIDATES = 100;

	private static final int CANDIDATES = 10;

	private static final int LONGEST_NAME = 200;

	/**
	 * {@return the queries by key}
	 */
	Map<String, ReconciliationQuery> read(@Nullable Object batch) {
		Map<?, ?> queries = object("queries", batch);
		checkSize("queries", queries.size());
		Map<String, ReconciliationQuery> read = new LinkedHashMap<>();
		queries.forEach((key, query) -> read.put(String.valueOf(key),
				query("queries." + key, object("queries." + key, query))));
		return read;
	}

	/** Refuses a batch that is larger than the manifest says. */
	static void checkSize(String argument, int size) {
		if (size > MOST_QUERIES) {
			throw HttpRefusal.of(HttpStatus.CONTENT_TOO_LARGE,
					"Argument '%s' has %d values; permitted: at most %d".formatted(argument, size, MOST_QUERIES),
					Map.of("code", HttpStatus.CONTENT_TOO_LARGE.name(), "argument", argument, "limit", MOST_QUERIES));
		}
	}

	private ReconciliationQuery query(String at, Map<?, ?> query) {
		PropertyValues values = new PropertyValues(this.vocabulary);
		List<?> properties = new ArrayList<>(list(query.get("properties")));
		for (int i = 0; i < properties.size(); i++) {
			add(values, "%s.properties[%d]".formatted(at, i), properties.get(i));
		}
		return new ReconciliationQuery(name(at + ".query", query.get("query")), types(at + ".type", query.get("type")),
				limit(at + ".limit", query.get("limit")), values.birthDate(), values.countries(), values.identifiers());
	}

	private static void add(PropertyValues values, String at, @Nullable Object property) {
		Map<?, ?> given = object(at, property);
		if (!(given.get("pid") instanceof String id)) {
			throw new BadRequest(at + ".pid", "is missing", "the id of a property");
		}
		values.add(at + ".pid", id, list(given.get("v")).stream().flatMap(QueryReader::texts).toList());
	}

	private static @Nullable String name(String at, @Nullable Object name) {
		if (name != null && !(name instanceof String)) {
			throw new BadRequest(at, "is not a text", "1 to %d characters".formatted(LONGEST_NAME));
		}
		String text = (name == null) ? "" : (String) name;
		return isSearchable(text) ? text : null;
	}

	private static boolean isSearchable(String text) {
		return !CleanText.isBlank(text) && text.codePointCount(0, text.length()) <= LONGEST_NAME && text.codePoints()
			.noneMatch((character) -> character == 0 || Character.getType(character) == Character.SURROGATE);
	}

	private Set<String> types(String at, @Nullable Object types) {
		Set<String> permitted = new LinkedHashSet<>();
		for (Object type : list(types)) {
			if (!this.vocabulary.typeIds().contains(String.valueOf(type))) {
				throw BadRequest.ofName(at, String.valueOf(type), this.vocabulary.typeIds());
			}
			permitted.add(String.valueOf(type));
		}
		return permitted;
	}

	private static int limit(String at, @Nullable Object limit) {
		if (limit == null) {
			return CANDIDATES;
		}
		if (limit instanceof Number number && number.doubleValue() >= 1) {
			return Math.min(number.intValue(), MOST_CANDIDATES);
		}
		throw new BadRequest(at, "is not a positive number",
				"at least 1; the service returns at most %d candidates".formatted(MOST_CANDIDATES));
	}

	static Map<?, ?> object(String at, @Nullable Object value) {
		if (value instanceof Map<?, ?> object) {
			return object;
		}
		throw new BadRequest(at, "is not a JSON object", "a JSON object");
	}

	private static Collection<?> list(@Nullable Object value) {
		return (value instanceof Collection<?> list) ? list : Stream.ofNullable(value).toList();
	}

	/** A value that was reconciled before has an id and a name. */
	private static Stream<String> texts(@Nullable Object value) {
		return (value instanceof Map<?, ?> entity)
				? Stream.of("id", "name").map(entity::get).filter(String.class::isInstance).map(String.class::cast)
				: Stream.ofNullable(value).map(String::valueOf);
	}

}
