package org.sanctionsgraph.validation;

import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LiteralsTests {

	@Test
	void cutsWhatIsLongerThanSixtyCharacters() {
		assertThat(Literals.OF_VARIABLES.text("x".repeat(58))).isEqualTo("\"" + "x".repeat(58) + "\"");
		assertThat(Literals.OF_VARIABLES.text("x".repeat(59))).isEqualTo("\"" + "x".repeat(59) + "...\"");
		assertThat(Literals.OF_VARIABLES.text(StringValue.of("x".repeat(80)))).hasSize(64).endsWith("x...\"");
	}

	@Test
	void findsTheWordWithoutItsQuotes() {
		assertThat(Literals.bare(EnumValue.of("PERSN"))).isEqualTo("PERSN");
		assertThat(Literals.bare(StringValue.of("PERSN"))).isEqualTo("PERSN");
		assertThat(Literals.bare("PERSN")).isEqualTo("PERSN");
		assertThat(Literals.bare(7)).isEqualTo("7");
		assertThat(Literals.OF_VARIABLES.text(IntValue.of(7))).isEqualTo("7");
	}

}
