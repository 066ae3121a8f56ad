package org.sanctionsgraph.limits;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a list of names may cost is what it takes to compare them. */
@EngineTest
class DearSearchesTests {

	private static final Duration GREATEST = Duration.ofSeconds(3);

	private static final OperatingSystemMXBean SYSTEM = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private static final List<String> WORDS = List.of("wanga", "zhangb", "xinjiangc", "productiond", "constructione",
			"technologyf", "shanghaig", "corporationh");

	private static final int LONGEST_NAME = 200;

	@Autowired
	private Endpoint api;

	/** The first search makes the index. */
	@BeforeEach
	void search() {
		ask(descriptions(1, LONGEST_NAME));
	}

	@ParameterizedTest
	@ValueSource(ints = { LONGEST_NAME, 150, 100, 60 })
	void asManyNamesAsArePermittedTakeLittleTime(int length) {
		int names = IntStream.rangeClosed(1, 100)
			.map((number) -> 101 - number)
			.filter((number) -> 100 + number * (104 + 3 * length) < 50_000)
			.findFirst()
			.orElseThrow();
		Duration least = IntStream.range(0, 4)
			.mapToObj((i) -> taken(names, length))
			.min(Duration::compareTo)
			.orElseThrow();
		assertThat(least).isLessThan(GREATEST);
	}

	@Test
	void longNamesCostMoreThanShortOnes() {
		assertThat(ask(descriptions(100, LONGEST_NAME)).code()).isEqualTo("TOO_COSTLY");
		assertThat(cost(descriptions(100, 100))).isBetween(40_000L, 50_000L);
		assertThat(cost(descriptions(100, 20))).isLessThan(20_000);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			searchActors(name: "%s") { score }                  | 3
			search(text: "%s") { score }                        | 1
			suggest(prefix: "%s") { text }                      | 1
			actors(filter: { name: "%s" }) { nodes { id } }     | 3
			actors(filter: { not: { name: "%s" } }) { totalCount } | 3
			""")
	void eachCharacterCosts(String field, int cost) {
		String document = "{ %s }".formatted(field);
		long difference = searchCost(document.formatted("x".repeat(190)))
				- searchCost(document.formatted("x".repeat(10)));
		assertThat(difference).isEqualTo(180 * cost);
	}

	private long searchCost(String document) {
		return this.api.ask(document).at("/extensions/cost/requested").asLong();
	}

	@Test
	void eachIdentifierCosts() {
		List<?> many = Collections.nCopies(100, Map.of("scheme", "OFAC_UID", "value", "29220"));
		Map<String, Object> described = Map.of("name", "Chen Quanguo", "identifiers", many);
		long one = cost(List.of(described));
		assertThat(one - cost(descriptions(1, 12))).isEqualTo(100 * 21);
		Map<String, Object> few = Map.of("name", "Chen Quanguo", "identifiers", many.subList(0, 30));
		assertThat(ask(Collections.nCopies(100, few)).code()).isEqualTo("TOO_COSTLY");
	}

	private Duration taken(int names, int length) {
		List<Map<String, String>> descriptions = descriptions(names, length);
		long before = SYSTEM.getProcessCpuTime();
		assertThat(ask(descriptions).code()).isEmpty();
		return Duration.ofNanos(SYSTEM.getProcessCpuTime() - before);
	}

	private long cost(List<?> descriptions) {
		return ask(descriptions).at("/extensions/cost/requested").asLong();
	}

	private Answer ask(List<?> descriptions) {
		return this.api.ask("query($of: [ActorMatchInput!]!) { matchActors(queries: $of, first: 1) { score } }",
				Map.of("of", descriptions));
	}

	/** Names that differ, of long words that many names have nearly. */
	private static List<Map<String, String>> descriptions(int names, int length) {
		return IntStream.range(0, names).mapToObj((i) -> Map.of("name", name(i, length))).toList();
	}

	private static String name(int number, int length) {
		StringBuilder name = new StringBuilder();
		for (int i = number; name.length() < length; i += 1 + number % 3) {
			name.append(WORDS.get(i % WORDS.size())).append((char) ('a' + i % 26)).append(' ');
		}
		return name.substring(0, length - 1) + "x";
	}

}
