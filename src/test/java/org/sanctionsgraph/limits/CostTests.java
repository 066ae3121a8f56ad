package org.sanctionsgraph.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.paging.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cost of an operation is the number of records that it asks for, and twenty more for
 * each field that is read.
 */
class CostTests {

	private static final int READ = 20;

	private static final int OF_EACH = 5;

	private final SmallGraph graph = new SmallGraph();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ __typename }                                                                        | 0 | 0
			{ person { name } }                                                                   | 1 | 1
			{ person { boss { boss { name } } } }                                                 | 3 | 3
			{ people { totalCount pageInfo { hasNextPage } } }                                    | 20 | 2
			{ a: people { totalCount } b: people { totalCount } c: people { pageInfo { hasNextPage } } } | 60 | 5
			{ people(first: 3) { nodes { friends { totalCount } } } }                             | 93 | 3
			{ people(first: 100) { pageInfo { hasNextPage } } }                                   | 100 | 1
			{ people(first: 3) { nodes { friends(first: 70) { __typename } } } }                  | 228 | 2
			{ people(first: 3) { pageInfo { hasNextPage } nodes { name } } }                      | 3 | 1
			{ person { guns { calibre } } }                                                       | 13 | 2
			{ person { ships(fleet: { kind: SAIL, names: ["a", "b", "c"] }) { name } } }           | 9 | 2
			{ people { nodes { name } } }                                                         | 20 | 1
			{ people { edges { cursor node { name } } } }                                         | 20 | 1
			{ people { edges { cursor } } }                                                       | 20 | 1
			{ people(first: 3) { nodes { friends(first: 50) { edges { cursor } } } } }            | 168 | 2
			{ people(first: 3) { edges { a: node { name } b: node { boss { name } } } } }         | 6 | 2
			{ people(first: 7) { nodes { name } } }                                               | 7 | 1
			{ people(last: 7) { edges { node { name } } } }                                       | 7 | 1
			{ people(first: 3) { nodes { friends(last: 4) { nodes { boss { name } } } } } }       | 42 | 3
			{ people(first: 100) { nodes { name } } }                                             | 100 | 1
			{ people(first: 101) { nodes { name } } }                                             | 100 | 1
			{ people(first: 0) { nodes { name } } }                                               | 1 | 1
			{ people(first: -1) { nodes { name } } }                                              | 1 | 1
			{ person { ships { name } } }                                                         | 6 | 2
			{ nodes(ids: [1, 2, 3]) { id } }                                                      | 6 | 1
			{ nodes(ids: []) { id } }                                                             | 0 | 1
			{ found { __typename } }                                                              | 5 | 1
			{ found(ids: [1, 2]) { __typename } }                                                 | 4 | 1
			""")
	void countsEachRecordOnce(String document, long records, int reads) {
		assertThat(cost(document, Map.of())).isEqualTo(records + READ * reads);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ person { ...F ...F } } fragment F on Person { ships { id } }                                   | 6 | 2
			{ person { ...F ...G } } fragment F on Person { ...G } fragment G on Person { ships { id } }     | 6 | 2
			{ person { ships { id } ...F ... { ships { name } } } } fragment F on Person { ships { name } }  | 6 | 2
			{ person { boss { ships { id } } ...F } } fragment F on Person { boss { ships { owner { id } } } } | 12 | 4
			{ person { boss { ...F } ships { owner { ...F } } } } fragment F on Person { ships { id } }      | 42 | 6
			{ person { a: ships { id } b: ships { id } } }                                                   | 11 | 3
			""")
	void countsAFragmentOnceWhereItMergesAndAtEachPlaceWhereItDoesNot(String document, long records, int reads) {
		assertThat(cost(document, Map.of())).isEqualTo(records + READ * reads);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ node { ... on Person { ships { id } } ... on Ship { owner { id } } } }                         | 6 | 3
					{ node { ... on Ship { owner { id } } ... on Person { ships { id } } } }                         | 6 | 3
					{ node { related { id } ... on Person { related { id } ships { id } } } }                        | 11 | 3
					{ found { ... on Node { id } ... on Person { name } } }                                          | 5 | 1
					{ found { ... on Node { related { id } } ... on Ship { related { ... on Ship { owner { id } } } } } } | 55 | 4
					{ people(first: 2) { nodes { ... on Node { related { id } } ... on Found { ... on Ship { owner { id } } } } } } | 12 | 2
					""")
	void countsTheCostliestTypeThatARecordMayHave(String document, long records, int reads) {
		assertThat(cost(document, Map.of())).isEqualTo(records + READ * reads);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ person { name ships @skip(if: true) { id } } }                                                | 1 | 1
			{ person { name ships @include(if: false) { id } } }                                            | 1 | 1
			{ person { name ... @skip(if: true) { ships { id } } } }                                        | 1 | 1
			{ person { name ...F @include(if: false) } } fragment F on Person { ships { id } }              | 1 | 1
			query($no: Boolean = true) { person { name ships @skip(if: $no) { id } } }                      | 1 | 1
			query($yes: Boolean = true) { person { name ships @include(if: $yes) { id } } }                 | 6 | 2
			""")
	void countsNothingForWhatIsSkipped(String document, long records, int reads) {
		assertThat(cost(document, Map.of())).isEqualTo(records + READ * reads);
	}

	@Test
	void readsPageSizesAndIdsFromVariables() {
		String page = "query($n: Int, $m: Int = 4) { people(first: $n) { nodes { friends(last: $m) { nodes { id } } } } }";
		assertThat(cost(page, Map.of("n", 6))).isEqualTo(6 + 6 * (4 + OF_EACH) + 2 * READ);
		assertThat(cost(page, Map.of("n", 6, "m", 1))).isEqualTo(6 + 6 * (1 + OF_EACH) + 2 * READ);
		Map<String, Object> none = new HashMap<>();
		none.put("n", null);
		assertThat(cost(page, none)).isEqualTo(Page.DEFAULT_SIZE + (4 + OF_EACH) * Page.DEFAULT_SIZE + 2 * READ);
		String ids = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
		assertThat(cost(ids, Map.of("ids", List.of(1, 2, 3)))).isEqualTo(6 + READ);
	}

	@Test
	void introspectionCostsNothing() {
		assertThat(
				cost("{ __schema { types { name fields { name } } } __type(name: \"Ship\") { name kind } }", Map.of()))
			.isZero();
	}

	@Test
	void neverOverflows() {
		String nested = "{ people(first: 100) { nodes { " + "friends(first: 100) { nodes { ".repeat(6) + "id"
				+ " } }".repeat(6) + " } } }";
		ExecutionResult result = this.graph.ask(nested, Map.of());
		assertThat(result.getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).startsWith("The request has a cost of more than 50,000;");
			assertThat(error.getExtensions()).containsOnlyKeys("code", "limit");
		});
	}

	private long cost(String document, Map<String, Object> variables) {
		ExecutionResult result = this.graph.ask(document, variables);
		assertThat(result.getErrors()).isEmpty();
		assertThat(result.getExtensions()).containsOnlyKeys("cost");
		return (result.getExtensions().get("cost") instanceof Map<?, ?> cost
				&& cost.get("requested") instanceof Long requested) ? requested : -1;
	}

}
