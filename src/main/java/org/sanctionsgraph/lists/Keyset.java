package org.sanctionsgraph.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanctionsgraph.filtering.Order;

/**
 * The sort keys of a list and its id, in SQL, as the list is read from one end.
 *
 * @param terms the keys in their order, and then the id
 */
public record Keyset(List<Term> terms) {

	/**
	 * {@return the sort keys of a list}
	 * @param id the column of the row's id
	 * @param backward whether the list is read from its end
	 */
	public static Keyset of(Order order, String id, boolean backward) {
		List<Term> terms = new ArrayList<>();
		order.keys()
			.forEach((key) -> terms
				.add(new Term(key.sql(), "key%d_".formatted(terms.size()), key.descending(backward))));
		terms.add(new Term(id, "id_", order.first().descending(backward)));
		return new Keyset(terms);
	}

	/**
	 * {@return the select list}
	 */
	public String columns() {
		return joined((term) -> "%s as %s".formatted(term.sql, term.alias));
	}

	/**
	 * {@return the order of the rows}
	 */
	public String ordered() {
		return joined((term) -> term.sql + term.direction());
	}

	/**
	 * {@return the direction of the first key, in SQL}
	 */
	public String direction() {
		return this.terms.getFirst().direction();
	}

	/**
	 * {@return the order by the names of the select list in a table}
	 */
	public String ordered(String table) {
		return joined((term) -> "%s.%s%s".formatted(table, term.alias, term.direction()));
	}

	/**
	 * {@return the condition that a row comes after the one whose keys are bound}
	 */
	public String past() {
		return past(this.terms);
	}

	/**
	 * {@return the values to bind of the row after which a page begins}
	 */
	public Map<String, String> bound(List<String> keys, String id) {
		Map<String, String> bound = new HashMap<>();
		for (int i = 0; i < keys.size(); i++) {
			bound.put(this.terms.get(i).alias, keys.get(i));
		}
		bound.put(this.terms.getLast().alias, id);
		return bound;
	}

	/** An index serves the comparison of rows, or of the first key by itself. */
	private static String past(List<Term> terms) {
		Term first = terms.getFirst();
		if (terms.stream().allMatch((term) -> term.descending == first.descending)) {
			return "(%s) %s (%s)".formatted(joined(terms, Term::sql), first.past(),
					joined(terms, (term) -> ":" + term.alias));
		}
		return "%1$s %2$s= :%3$s and (%1$s %2$s :%3$s or (%4$s))".formatted(first.sql, first.past(), first.alias,
				past(terms.subList(1, terms.size())));
	}

	private String joined(Function<Term, String> text) {
		return joined(this.terms, text);
	}

	private static String joined(List<Term> terms, Function<Term, String> text) {
		return terms.stream().map(text).collect(Collectors.joining(", "));
	}

	/**
	 * A sort key.
	 *
	 * @param sql the key
	 * @param alias its name in the select list and among the bound values
	 * @param descending whether the greatest comes first
	 */
	record Term(String sql, String alias, boolean descending) {

		private String direction() {
			return this.descending ? " desc" : " asc";
		}

		private String past() {
			return this.descending ? "<" : ">";
		}

	}

}
