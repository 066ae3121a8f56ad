package org.sanctionsgraph.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BadRequest;

/**
 * Values of properties of actors, for new columns.
 *
 * @param meta the properties
 * @param rows the values by actor and property
 */
record Extension(List<Vocabulary.Term> meta, Map<String, Map<String, List<Text>>> rows) {

	private static final String ANY_TYPE = "";

	/**
	 * {@return the values that a request asks for}
	 */
	static Extension of(@Nullable Object request, FoundActors actors, Vocabulary vocabulary) {
		Map<?, ?> asked = QueryReader.object("extend", request);
		List<String> ids = each("extend.ids", asked.get("ids"), Extension::id);
		List<Vocabulary.Term> offered = vocabulary.offered(ANY_TYPE);
		List<Vocabulary.Term> properties = each("extend.properties", asked.get("properties"),
				(at, property) -> property(at, property, offered));
		Map<String, FoundActor> found = actors.byIds(ids, FoundActor.WHOLE);
		Map<String, Map<String, List<Text>>> rows = new LinkedHashMap<>();
		ids.forEach((id) -> rows.put(id, row(found.get(id), properties)));
		return new Extension(properties, rows);
	}

	private static Map<String, List<Text>> row(@Nullable FoundActor actor, List<Vocabulary.Term> properties) {
		Map<String, List<Text>> row = new LinkedHashMap<>();
		properties.forEach((property) -> row.put(property.id(),
				(actor == null) ? List.of() : actor.values(property.id()).stream().map(Text::new).toList()));
		return row;
	}

	private static Vocabulary.Term property(String at, @Nullable Object asked, List<Vocabulary.Term> offered) {
		String id = String.valueOf((asked instanceof Map<?, ?> object) ? object.get("id") : asked);
		return offered.stream()
			.filter((property) -> property.id().equals(id))
			.findFirst()
			.orElseThrow(() -> BadRequest.ofName(at + ".id", id, offered.stream().map(Vocabulary.Term::id).toList()));
	}

	private static String id(String at, @Nullable Object id) {
		if (id instanceof String text) {
			return text;
		}
		throw new BadRequest(at, "is not a text", "the id of an actor");
	}

	private static <T> List<T> each(String at, @Nullable Object value, BiFunction<String, @Nullable Object, T> read) {
		if (!(value instanceof List<?> items)) {
			throw new BadRequest(at, "is not a list", "a list");
		}
		QueryReader.checkSize(at, items.size());
		return IntStream.range(0, items.size())
			.mapToObj((i) -> read.apply("%s[%d]".formatted(at, i), items.get(i)))
			.toList();
	}

	/**
	 * A value.
	 *
	 * @param str the text
	 */
	record Text(String str) {
	}

}
