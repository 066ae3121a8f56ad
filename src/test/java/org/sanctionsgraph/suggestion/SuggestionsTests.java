package org.sanctionsgraph.suggestion;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTests {

	private static final List<String> KNOWN = List.of("xinjiang", "tibet", "hong-kong", "OFAC_UID");

	@ParameterizedTest
	@CsvSource({ "xinjang,xinjiang", "xinjiiang,xinjiang", "xinjlang,xinjiang", "Tibet,tibet", "ofac_uid,OFAC_UID",
			"OFAC_ID,OFAC_UID", "hongkong,hong-kong", "tib,tibet" })
	void isTheWordThatTakesTheFewestEdits(String word, String nearest) {
		assertThat(Suggestions.nearest(word, KNOWN)).startsWith(nearest);
	}

	@ParameterizedTest
	@CsvSource({ "hon", "''", "fisheries", "ti", "ong", "ofa" })
	void isNothingWhereEveryWordIsTooFar(String word) {
		assertThat(Suggestions.nearest(word, KNOWN)).isEmpty();
	}

	@Test
	void areAtMostThreeWordsByEditsThenByName() {
		assertThat(Suggestions.nearest("cat", List.of("rat", "bat", "hat", "fat"))).containsExactly("bat", "fat",
				"hat");
		assertThat(Suggestions.nearest("cat", List.of("bats", "rat"))).containsExactly("rat", "bats");
		assertThat(Suggestions.nearest("cat", List.of())).isEmpty();
	}

	@Test
	void mayTakeAnEditInThreeLettersAndOneMore() {
		assertThat(Suggestions.nearest("abcdefghi", List.of("abcdewxyz"))).containsExactly("abcdewxyz");
		assertThat(Suggestions.nearest("abcdefghi", List.of("abcdvwxyz"))).isEmpty();
		assertThat(Suggestions.nearest("abcde", List.of("abcyz", "abxyz"))).containsExactly("abcyz");
	}

	@Test
	void mayContainTheWordAsAPart() {
		assertThat(Suggestions.nearest("rubio", List.of("marco-rubio", "rubiconde-x", "ruby"))).containsExactly("ruby",
				"marco-rubio");
		assertThat(Suggestions.nearest("hong", KNOWN)).containsExactly("hong-kong");
		assertThat(Suggestions.nearest("ban", List.of("TRAVEL_BAN", "BANNER", "IMPORT_BAN")))
			.containsExactly("IMPORT_BAN", "TRAVEL_BAN");
	}

	@Test
	void areAskedForInAQuestion() {
		assertThat(Suggestions.question(List.of("a", "b"))).isEqualTo(". Did you mean 'a' or 'b'?");
		assertThat(Suggestions.question(List.of())).isEmpty();
	}

	@Test
	void areNoneForATextThatIsLongerThanAnyWord() {
		String longest = "x".repeat(120);
		assertThat(Suggestions.nearest(longest, List.of(longest))).containsExactly(longest);
		assertThat(Suggestions.nearest(longest + "x", List.of(longest + "x"))).isEmpty();
	}

	@Test
	void takeLittleTimeForLongTexts() {
		List<String> known = IntStream.range(0, 2000).mapToObj((i) -> i + "y".repeat(110)).toList();
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadCpuTime();
		for (String word : List.of("x".repeat(120), "x".repeat(200_000))) {
			IntStream.range(0, 30).forEach((i) -> assertThat(Suggestions.nearest(word, known)).isEmpty());
		}
		assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(3));
	}

}
