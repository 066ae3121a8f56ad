package org.sanctionsgraph.kernel;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestNameTests {

	private static final List<String> KNOWN = List.of("xinjiang", "tibet", "hong-kong", "OFAC_UID");

	@ParameterizedTest
	@CsvSource({ "xinjang,xinjiang", "xinjiiang,xinjiang", "xinjlang,xinjiang", "Tibet,tibet", "ofac_uid,OFAC_UID",
			"OFAC_ID,OFAC_UID", "hongkong,hong-kong", "hong,", "'',", "fisheries,", "tib,tibet", "ti," })
	void isTheOneWithTheFewestLettersChanged(String name, String nearest) {
		assertThat(NearestName.to(name, KNOWN).orElse(null)).isEqualTo(nearest);
	}

	@Test
	void isTheFirstByNameOfTwoThatAreAsNear() {
		assertThat(NearestName.to("cat", List.of("rat", "bat", "hat"))).contains("bat");
		assertThat(NearestName.to("cat", List.of("bats", "rat"))).contains("rat");
		assertThat(NearestName.to("cat", List.of())).isEmpty();
	}

	@Test
	void mayDifferInAThirdOfTheLetters() {
		assertThat(NearestName.to("abcdefghi", List.of("abcdefxyz"))).contains("abcdefxyz");
		assertThat(NearestName.to("abcdefghi", List.of("abcdewxyz"))).isEmpty();
	}

}
