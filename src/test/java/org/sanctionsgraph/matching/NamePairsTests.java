package org.sanctionsgraph.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.names.CsvRows;
import org.sanctionsgraph.names.NameForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * How well the comparison tells whether two names are of the same actor, on pairs that
 * others have labelled. They are not part of the repository: without them nothing is
 * measured.
 */
class NamePairsTests {

	private static final Path PAIRS = Path.of(System.getProperty("names.pairs", "../shared/data/names/pairs.csv"));

	private static final double MATCH = 0.7;

	private List<Pair> pairs = List.of();

	@BeforeEach
	void compare() throws IOException {
		assumeThat(Files.exists(PAIRS)).as("%s; give its path by -Dnames.pairs", PAIRS).isTrue();
		this.pairs = CsvRows.named(PAIRS).stream().map(Pair::of).toList();
	}

	@Test
	void tellsApartWhatOthersTellApart() {
		assertThat(f1("all", (pair) -> true)).isGreaterThan(0.85);
		assertThat(f1("not in Latin script", Pair::isInAnotherScript)).isGreaterThan(0.86);
	}

	@Test
	void errsWithNoPairThatIsClear() {
		assertThat(this.pairs).filteredOn((pair) -> pair.quality().equals("STRONG"))
			.isNotEmpty()
			.allMatch((pair) -> pair.same() == pair.found());
	}

	private double f1(String what, Predicate<Pair> which) {
		List<Pair> chosen = this.pairs.stream().filter(which).toList();
		long found = chosen.stream().filter((pair) -> pair.same() && pair.found()).count();
		long wrong = chosen.stream().filter((pair) -> pair.same() != pair.found()).count();
		double f1 = 2.0 * found / (2 * found + wrong);
		System.out.printf("F1 at %.2f, %s: %.3f of %d pairs%n", MATCH, what, f1, chosen.size());
		return f1;
	}

	/** Two names, whether they are of the same actor, and whether that was found. */
	private record Pair(String names, String quality, boolean same, boolean found) {

		static Pair of(Map<String, String> row) {
			boolean person = "Person".equals(row.get("schema"));
			String one = row.getOrDefault("name1", "");
			String other = row.getOrDefault("name2", "");
			double score = NameComparison.compare(NameForm.of(one, null, person), NameForm.of(other, null, person))
				.score();
			return new Pair(one + other, row.getOrDefault("quality", ""), "true".equals(row.get("is_match")),
					score >= MATCH);
		}

		boolean isInAnotherScript() {
			return this.names.codePoints()
				.filter(Character::isLetter)
				.anyMatch((letter) -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
		}

	}

}
