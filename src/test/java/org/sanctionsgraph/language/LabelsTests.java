package org.sanctionsgraph.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLEnumType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.SchemaFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that a reader chooses from has a name in English and in Chinese. */
class LabelsTests {

	private static final List<GraphQLEnumType> ENUMS = SchemaFiles.read()
		.getAllTypesAsList()
		.stream()
		.filter((type) -> !type.getName().startsWith("__"))
		.filter(GraphQLEnumType.class::isInstance)
		.map(GraphQLEnumType.class::cast)
		.toList();

	private final Labels labels = new Labels();

	@Test
	void everyEnumValueAndTheAbsenceOfAnyHasALabelInBothLanguages() {
		Set<String> values = ENUMS.stream()
			.flatMap((type) -> type.getValues().stream().map((value) -> type.getName() + "." + value.getName()))
			.collect(Collectors.toSet());
		values.add("StatisticsRow.NONE");
		assertThat(this.labels.all()).extracting((label) -> label.type() + "." + label.value())
			.containsExactlyInAnyOrderElementsOf(values);
		assertThat(this.labels.all()).allSatisfy((label) -> {
			assertThat(label.wordings()).extracting(Wording::language).containsExactly("en", "zh-Hans");
			assertThat(label.wordings()).allSatisfy((wording) -> assertThat(wording.text()).isNotBlank());
		});
	}

	@Test
	void theValuesOfATypeHaveDifferentLabels() {
		for (GraphQLEnumType type : ENUMS) {
			for (String language : List.of("en", "zh")) {
				assertThat(type.getValues()
					.stream()
					.map((value) -> this.labels.of(type.getName(), value.getName(), new InLanguage(language))))
					.as(type.getName())
					.doesNotHaveDuplicates();
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "Provision,ASSET_FREEZE,,Asset freeze", "Provision,ASSET_FREEZE,zh,冻结财产",
			"Provision,ASSET_FREEZE,zh-CN,冻结财产", "Provision,ASSET_FREEZE,de,Asset freeze",
			"CountryCode,GB,,United Kingdom", "CountryCode,CN,zh-Hans,中国", "CountryCode,CN,zh-Hant,中國",
			"CountryCode,EU,,European Union", "CountryCode,XK,de,Kosovo", "CountryCode,UN,,United Nations",
			"CountryCode,IS,tlh,Iceland", "'',2021,zh,2021" })
	void isInTheLanguageElseInEnglish(String type, String value, @Nullable String language, String label) {
		assertThat(this.labels.of(type, value, new InLanguage(language))).isEqualTo(label);
	}

}
