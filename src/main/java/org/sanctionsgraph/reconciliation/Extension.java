package org.sanctionsgraph.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
		Map<?, ?> asked = (request instanceof Map<?, ?> object) ? object : Map.of();
		List<String> ids = list("extend.ids", asked.get("ids")).stream().map(Extension::id).toList();
		QueryReader.checkSize("extend.ids", ids.size());
		List<Vocabulary.Term> properties = list("extend.properties", asked.get("properties")).stream()
			.map((property) -> property(property, vocabulary.offered(ANY_TYPE)))
			.toList();
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

	private static Vocabulary.Term property(@Nullable Object asked, List<Vocabulary.Term> offered) {
		String id = String.valueOf((asked instanceof Map<?, ?> object) ? object.get("id") : asked);
		return offered.stream()
			.filter((property) -> property.id().equals(id))
			.findFirst()
			.orElseThrow(() -> BadRequest.ofName("extend.properties", id,
					offered.stream().map(Vocabulary.Term::id).toList()));
	}

	private static String id(@Nullable Object id) {
		if (id instanceof String text) {
			return text;
		}
		throw new BadRequest("extend.ids", "has a value that is not a text", "the ids of actors");
	}

	private static Collection<?> list(String at, @Nullable Object value) {
		if (value instanceof Collection<?> list) {
			return new ArrayList<>(list);
		}
		throw new BadRequest(at, "is not a list", "a list");
	}

	/**
	 * A value.
	 *
	 * @param str the text
	 */
	record Text(String str) {
	}

}
