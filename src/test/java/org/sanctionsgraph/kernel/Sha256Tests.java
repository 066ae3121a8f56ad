package org.sanctionsgraph.kernel;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Sha256Tests {

	/** From FIPS 180-4's example values. */
	private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@Test
	void isTheStandardsOwnDigest() {
		assertThat(Sha256.of("abc")).isEqualTo(OF_ABC);
		assertThat(Sha256.of("abc".getBytes(StandardCharsets.UTF_8))).isEqualTo(OF_ABC);
	}

	@Test
	void keepsTextsApart() {
		assertThat(Sha256.of("ab", "c")).isNotEqualTo(Sha256.of("a", "bc")).isNotEqualTo(Sha256.of("abc"));
		assertThat(Sha256.of("ab", "c")).isEqualTo(Sha256.of("ab\0c"));
	}

}
