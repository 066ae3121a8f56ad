package org.sanctionsgraph.validation;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.SchemaWithoutData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

/** The engine over the schema without data, whose errors are worded. */
final class WordedErrors {

	private static final GraphQlSource SOURCE = SchemaWithoutData.read();

	private final WebGraphQlHandler handler;

	/**
	 * @param open whether errors list parts of the schema
	 */
	WordedErrors(boolean open) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("source", SOURCE));
		this.handler = WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(SOURCE))
			.interceptor(new RequestErrors(beans.getBeanProvider(GraphQlSource.class), open))
			.build();
	}

	JsonNode ask(String document) {
		return ask(document, Map.of(), null);
	}

	JsonNode ask(String document, Map<String, ?> variables) {
		return ask(document, variables, null);
	}

	JsonNode ask(String document, Map<String, ?> variables, @Nullable String operation) {
		Map<String, Object> body = new HashMap<>(Map.of("query", document, "variables", variables));
		if (operation != null) {
			body.put("operationName", operation);
		}
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(), body, "1", Locale.ENGLISH);
		return JsonMapper.shared()
			.valueToTree(Objects.requireNonNull(this.handler.handleRequest(request).block()).toMap());
	}

}
