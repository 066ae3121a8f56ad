package org.sanctionsgraph.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What meets a limit of the documentation is answered, one more is refused. */
@EngineTest
class DocumentedLimitsTests {

	private static final Pattern ROW = Pattern
		.compile("\\| ([\\d,]+)[^|]* \\| `sanctions-graph\\.limits\\.([a-z-]+)` \\|");

	/** Proved by a test of their own, since they are no property of a document. */
	private static final List<String> OTHERS = List.of("list-length", "time", "cost-in-flight");

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@EnumSource
	void isAsDocumented(Documented limit) throws IOException {
		int greatest = limit.greatest();
		Answer answered = this.api.ask(limit.document(greatest));
		assertThat(answered.at("/errors").isMissingNode()).as(answered.response().body()).isTrue();
		Answer refused = this.api.ask(limit.document(greatest + 1));
		assertThat(refused.code()).isEqualTo(limit.code);
		assertThat(refused.at("/errors/0/extensions/limit").asInt()).isEqualTo(greatest);
		assertThat(refused.at("/errors/0/message").asString()).contains("the limit is %,d.".formatted(greatest));
	}

	@Test
	void allAreTried() throws IOException {
		assertThat(rows().map((row) -> row.group(2)).filter((limit) -> !OTHERS.contains(limit)))
			.containsExactlyInAnyOrderElementsOf(List.of(Documented.values()).stream().map(Documented::key).toList());
	}

	private static Stream<MatchResult> rows() throws IOException {
		return ROW.matcher(Files.readString(Path.of("src/docs/front-end.md"))).results();
	}

	/** The limits on documents. */
	enum Documented {

		/** Levels. */
		DEPTH("TOO_DEEP", LimitDocuments::deep),
		/** Records. */
		COST("TOO_COSTLY", LimitDocuments::costly),
		/** Aliases. */
		ALIASES("TOO_MANY_ALIASES", LimitDocuments::aliased),
		/** Root fields. */
		ROOT_FIELDS("TOO_MANY_ROOT_FIELDS", LimitDocuments::wide),
		/** Directives. */
		DIRECTIVES("TOO_MANY_DIRECTIVES", LimitDocuments::directed),
		/** Fields that fragments multiply out to. */
		FIELDS("TOO_LARGE", LimitDocuments::multiplied),
		/** Fields of one object that are selected again. */
		REPEATS("TOO_LARGE", LimitDocuments::repeating),
		/** Different fields. */
		SELECTED_FIELDS("TOO_LARGE", LimitDocuments::selecting),
		/** Tokens. */
		TOKENS("TOO_LARGE", LimitDocuments::ofTokens),
		/** Characters. */
		CHARACTERS("TOO_LARGE", LimitDocuments::padded);

		private final String code;

		private final IntFunction<String> documents;

		Documented(String code, IntFunction<String> documents) {
			this.code = code;
			this.documents = documents;
		}

		String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		int greatest() throws IOException {
			return rows().filter((row) -> row.group(2).equals(key()))
				.mapToInt((row) -> Integer.parseInt(row.group(1).replace(",", "")))
				.findFirst()
				.orElseThrow();
		}

		String document(int number) {
			return this.documents.apply(number);
		}

	}

}
