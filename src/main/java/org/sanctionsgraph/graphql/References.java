package org.sanctionsgraph.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.sql.ArrayParameter;
import org.sanctionsgraph.suggestion.Suggestions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses unknown ids and keys in filters: an empty list would read as if there were
 * nothing to find.
 */
@Component
public class References {

	private static final int MOST_CANDIDATES = 2000;

	private static final int PREFIX = 2;

	private static final int MOST_TOLD = 5;

	private final JdbcClient jdbc;

	private final List<NodeLookup<?>> lookups;

	References(JdbcClient jdbc, List<NodeLookup<?>> lookups) {
		this.jdbc = jdbc;
		this.lookups = lookups;
	}

	/**
	 * Throws a {@link BadRequest} that names the first id which no record of a permitted
	 * type has, with the nearest existing ids, which take as long as a search, and has
	 * suppressed the next ones without them. Runs one statement, whatever the number of
	 * ids, if all exist.
	 */
	public void check(Collection<Reference> references) {
		if (references.isEmpty()) {
			return;
		}
		Map<String, Set<String>> types = typesOf(references.stream().flatMap((one) -> one.ids().stream()).toList());
		List<Unknown> unknown = references.stream()
			.flatMap((reference) -> unknown(reference, types))
			.limit(MOST_TOLD)
			.toList();
		if (!unknown.isEmpty()) {
			Unknown first = unknown.getFirst();
			BadRequest refusal = first.refused(suggestions(first.id(), first.reference()));
			unknown.stream().skip(1).map((next) -> next.refused(List.of())).forEach(refusal::addSuppressed);
			throw refusal;
		}
	}

	private static Stream<Unknown> unknown(Reference reference, Map<String, Set<String>> types) {
		return IntStream.range(0, reference.ids().size())
			.filter((i) -> types.getOrDefault(reference.ids().get(i), Set.of()).stream().noneMatch(reference::permits))
			.mapToObj((i) -> new Unknown(reference, i));
	}

	private Map<String, Set<String>> typesOf(List<String> ids) {
		Map<String, Set<String>> found = new HashMap<>();
		this.jdbc.sql("select id, type from referable where id = any(:ids)")
			.param("ids", ArrayParameter.of(ids))
			.query((row) -> {
				found.computeIfAbsent(row.getString(1), (id) -> new HashSet<>()).add(row.getString(2));
			});
		return found;
	}

	/**
	 * The ids of records with that name, else those with similar spelling.
	 */
	private List<String> suggestions(String id, Reference reference) {
		if (Suggestions.isTooLong(id)) {
			return List.of();
		}
		if (reference.isToJurisdictions()) {
			return jurisdictions(id);
		}
		List<String> named = this.lookups.stream()
			.filter((lookup) -> reference.permits(lookup.type().getSimpleName()))
			.flatMap((lookup) -> lookup.named(id).stream())
			.toList();
		return named.isEmpty() ? Suggestions.nearest(id, alike(id, reference)) : named;
	}

	/**
	 * The jurisdictions to which the actor with that id belongs, else those with that
	 * name, else those with similar spelling.
	 */
	private List<String> jurisdictions(String id) {
		List<String> known = this.jdbc
			.sql("select id from jurisdiction order by id fetch first %d rows only".formatted(MOST_CANDIDATES))
			.query(String.class)
			.list();
		List<String> own = this.jdbc
			.sql("select distinct id from jurisdiction_of_actor where actor_id = :id order by id")
			.param("id", id)
			.query(String.class)
			.list();
		List<String> named = own.isEmpty()
				? this.lookups.stream().flatMap((lookup) -> lookup.named(id).stream()).filter(known::contains).toList()
				: own;
		return named.isEmpty() ? Suggestions.nearest(id, known) : named;
	}

	private List<String> alike(String id, Reference reference) {
		String prefix = id.codePoints()
			.filter(Character::isLetterOrDigit)
			.map(Character::toLowerCase)
			.limit(PREFIX)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return this.jdbc.sql("""
				select id, type from referable where id >= :from and id < :until order by id
				 fetch first %d rows only""".formatted(MOST_CANDIDATES))
			.param("from", prefix)
			.param("until", prefix + Character.MAX_VALUE)
			.query((row, index) -> reference.permits(row.getString(2)) ? Stream.of(row.getString(1))
					: Stream.<String>empty())
			.list()
			.stream()
			.flatMap((ids) -> ids)
			.toList();
	}

	/** One of the ids of a reference, which nothing has. */
	private record Unknown(Reference reference, int index) {

		String id() {
			return this.reference.ids().get(this.index);
		}

		BadRequest refused(List<String> suggestions) {
			String problem = "is '%s', which is the %s".formatted(Excerpt.of(id()), this.reference.ofNone());
			return BadRequest.ofReference(this.reference.at(this.index), id(), problem, suggestions);
		}

	}

}
