package org.sanctionsgraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions whose answers were worked out by hand from articles and public records, each
 * as one query: {@code questions/Q01.graphql} is to return {@code Q01.json}. The traps,
 * {@code T}, are names and bodies that are easily taken for one another.
 */
@SpringBootTest
@AutoConfigureGraphQlTester
class QuestionsTests {

	@Autowired
	private GraphQlTester graphQl;

	@ParameterizedTest
	@MethodSource("questions")
	void hasTheExactAnswer(String question) throws IOException {
		this.graphQl.document(text(question + ".graphql"))
			.execute()
			.path("")
			.matchesJsonStrictly(text(question + ".json"));
	}

	@Test
	void everyOddQuestionIsHeldWithItsAnswer() throws IOException {
		String[] odd = IntStream.rangeClosed(0, 29)
			.mapToObj((n) -> "Q%02d".formatted(2 * n + 1))
			.toArray(String[]::new);
		assertThat(held("Q*.graphql")).containsExactlyInAnyOrder(odd);
		assertThat(held("Q*.json")).containsExactlyInAnyOrder(odd);
	}

	static Stream<String> questions() throws IOException {
		return held("*.graphql").sorted();
	}

	private static Stream<String> held(String pattern) throws IOException {
		return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:questions/" + pattern))
			.map(Resource::getFilename)
			.map((name) -> name.substring(0, name.indexOf('.')));
	}

	private static String text(String name) throws IOException {
		return new ClassPathResource("questions/" + name).getContentAsString(StandardCharsets.UTF_8);
	}

}
