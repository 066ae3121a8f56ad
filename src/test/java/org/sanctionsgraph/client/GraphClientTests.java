package org.sanctionsgraph.client;

import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.requests.HttpRefusal;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class GraphClientTests {

	@ParameterizedTest
	@CsvSource({ "OVERLOADED, 503, 1", "UNAVAILABLE, 503, 1", "TOO_SLOW, 503, 1", "INTERNAL_ERROR, 500, ''",
			"TOO_COSTLY, 400, ''", "BAD_REQUEST, 400, ''" })
	void refusesWithTheFirstError(String code, int status, String later) {
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.addError(GraphqlErrorBuilder.newError().message("It failed").extensions(Map.of("code", code)).build())
			.data(Map.of("text", "incomplete"))
			.build();
		HttpRefusal refusal = catchThrowableOfType(HttpRefusal.class, () -> ask(result));
		assertThat(refusal.status(MediaType.APPLICATION_JSON).value()).isEqualTo(status);
		assertThat(refusal.headers().toSingleValueMap().getOrDefault("Retry-After", "")).isEqualTo(later);
		assertThat(refusal.body().toString()).contains("It failed", "code=" + code).doesNotContain("incomplete");
	}

	@Test
	void answersInTheTypeThatIsAskedFor() {
		assertThat(ask(ExecutionResult.newExecutionResult().data(Map.of("text", "all")).build()).text())
			.isEqualTo("all");
	}

	private static Data ask(ExecutionResult result) {
		WebGraphQlHandler graphQl = mock(WebGraphQlHandler.class);
		given(graphQl.handleRequest(any()))
			.willAnswer((call) -> Mono.just(response(call.getArgument(0, WebGraphQlRequest.class), result)));
		return new GraphClient(graphQl, new JsonMapper()).ask("{ text }", Map.of(), Data.class);
	}

	private static WebGraphQlResponse response(WebGraphQlRequest request, ExecutionResult result) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

	private record Data(String text) {
	}

}
