package org.sanctionsgraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanctionsgraph.OrderableLists.OrderableList;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every list is in the order of up to three keys that is asked for, page by page. */
@EngineTest
class OrderedListsTests {

	private static final int ROUNDS = 6;

	private final Random random = new Random(13);

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@MethodSource("roots")
	void pagesFromEitherEndAreAsSortedInJava(OrderableList list) {
		List<JsonNode> all = read(list, "", false, 100);
		assertThat(list.values().keySet()).containsExactlyInAnyOrderElementsOf(fields(list));
		for (int round = 0; round < ROUNDS; round++) {
			Keys keys = keys(list);
			List<String> expected = all.stream().sorted(keys.comparator()).map(list::id).toList();
			boolean backward = round % 2 == 0;
			int size = 1 + Math.max(all.size() / 7, this.random.nextInt(1, 40));
			assertThat(read(list, keys.argument(), backward, Math.min(size, 100))).extracting(list::id)
				.as("%s, %s, %s", list, keys.argument(), backward ? "backward" : "forward")
				.isEqualTo(expected);
		}
	}

	@Test
	void listsOfManyRecordsAreAsSortedInJava() {
		OrderableLists.NESTED.forEach((parents, list) -> {
			List<List<JsonNode>> all = nested(parents, list, "first: 100");
			assertThat(all).as(parents).anyMatch((rows) -> rows.size() > 2);
			for (int round = 0; round < ROUNDS; round++) {
				Keys keys = keys(list);
				List<List<String>> expected = all.stream()
					.map((rows) -> rows.stream().sorted(keys.comparator()).map(list::id).toList())
					.toList();
				assertThat(ids(list, nested(parents, list, "first: 3, " + keys.argument())))
					.as("%s of %s, %s", list, parents, keys.argument())
					.isEqualTo(expected.stream().map((ids) -> ids.subList(0, Math.min(3, ids.size()))).toList());
				assertThat(ids(list, nested(parents, list, "last: 2, " + keys.argument())))
					.as("last %s of %s%s", list, parents, keys.argument())
					.isEqualTo(expected.stream()
						.map((ids) -> ids.subList(Math.max(0, ids.size() - 2), ids.size()))
						.toList());
			}
		});
	}

	/**
	 * H2 reads several values of an indexed column in the order in which they are given.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					measures         | { kinds: [SANCTIONS, IMPORT_BAN, EXPORT_CONTROL] }                 | KIND         | /kind
					measures         | { jurisdictions: ["united-states", "canada", "european-union"] }   | JURISDICTION | /jurisdiction/id
					legalAuthorities | { jurisdictions: ["united-states", "canada", "european-union"] }   | JURISDICTION | /jurisdiction/id
					designations     | { jurisdictions: ["united-states", "canada", "european-union"] }   | JURISDICTION | /measure/jurisdiction/id
					designations     | { targets: ["wang-junzheng", "chen-quanguo", "zhu-hailun"] }       | TARGET       | /target/name
					actors           | { kinds: [PERSON, COMPANY, STATE] }                                | KIND         | /kind
					responses        | { kinds: [STATEMENT, DENIAL, PROTEST] }                            | KIND         | /kind
					responses        | { stances: [OPPOSES, SUPPORTS, NEUTRAL] }                          | STANCE       | /stance
					sources          | { kinds: [NEWS, LETTER, DATASET] }                                 | KIND         | /kind
					conflicts        | { subjects: ["eo-13818", "chen-quanguo", "adrian-zenz", "xpcc"] }  | SUBJECT      | /subject/id
					""")
	void filteredListsAreInOrderAsWell(String field, String filter, String key, String value) {
		OrderableList list = roots().filter((one) -> one.field().equals(field)).findFirst().orElseThrow();
		for (String direction : List.of("ASC", "DESC")) {
			String arguments = "filter: %s, orderBy: { field: %s, direction: %s }".formatted(filter, key, direction);
			List<String> values = read(list, arguments, false, 7).stream()
				.map((row) -> row.at(value).asString())
				.toList();
			Comparator<String> order = Comparator.naturalOrder();
			assertThat(values).as(arguments)
				.isNotEmpty()
				.isSortedAccordingTo(direction.equals("ASC") ? order : order.reversed());
			assertThat(read(list, arguments, true, 5)).extracting((row) -> row.at(value).asString()).isEqualTo(values);
		}
	}

	static Stream<OrderableList> roots() {
		return OrderableLists.ROOTS.stream();
	}

	private List<List<JsonNode>> nested(String parents, OrderableList list, String arguments) {
		String document = "{ %s) { nodes { %s(%s) { nodes { %s } } } } }".formatted(parents, list.field(), arguments,
				list.selection());
		return this.api.data(document)
			.at("/%s/nodes".formatted(parents.substring(0, parents.indexOf('('))))
			.valueStream()
			.map((parent) -> parent.at("/%s/nodes".formatted(list.field())).valueStream().toList())
			.toList();
	}

	private static List<List<String>> ids(OrderableList list, List<List<JsonNode>> rows) {
		return rows.stream().map((ofOne) -> ofOne.stream().map(list::id).toList()).toList();
	}

	private List<JsonNode> read(OrderableList list, String arguments, boolean backward, int size) {
		return new ListRows(this.api).all(list.field(), arguments, list.selection(), backward, size);
	}

	private List<String> fields(OrderableList list) {
		return this.api.data("{ __type(name: \"%sOrderField\") { enumValues { name } } }".formatted(list.type()))
			.at("/__type/enumValues")
			.valueStream()
			.map((value) -> value.at("/name").asString())
			.toList();
	}

	private Keys keys(OrderableList list) {
		List<String> fields = new ArrayList<>(list.values().keySet().stream().sorted().toList());
		Collections.shuffle(fields, this.random);
		return new Keys(list,
				fields.stream()
					.limit(this.random.nextInt(1, 4))
					.map((field) -> new Key(field, this.random.nextBoolean()))
					.toList());
	}

	private record Key(String field, boolean descending) {
	}

	private record Keys(OrderableList list, List<Key> keys) {

		String argument() {
			return "orderBy: [%s]".formatted(this.keys.stream()
				.map((key) -> "{ field: %s, direction: %s }".formatted(key.field, key.descending ? "DESC" : "ASC"))
				.collect(Collectors.joining(", ")));
		}

		/** Rows with equal keys are ordered by id, in the direction of the first key. */
		Comparator<JsonNode> comparator() {
			Comparator<JsonNode> byKeys = this.keys.stream()
				.map((key) -> this.list.by(key.field, key.descending))
				.reduce(Comparator::thenComparing)
				.orElseThrow();
			Comparator<JsonNode> byId = Comparator.comparing(this.list::id);
			return byKeys.thenComparing(this.keys.getFirst().descending ? byId.reversed() : byId);
		}

	}

}
