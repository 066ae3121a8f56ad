package org.sanctionsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API as a client meets it, over HTTP; a test of the whole application injects it.
 *
 * @param port where it listens
 */
@Lazy
@Component
public record Endpoint(@Value("${local.server.port}") int port) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/**
	 * {@return the answer to a document}
	 */
	public Answer ask(String document) {
		return ask(document, Map.of());
	}

	/**
	 * {@return the data of the answer to a document, which has no errors}
	 */
	JsonNode data(String document) {
		Answer answer = ask(document);
		assertThat(answer.at("/errors").isMissingNode()).as(answer.json().toString()).isTrue();
		return answer.at("/data");
	}

	/**
	 * {@return the answer to a document with variables}
	 */
	public Answer ask(String document, Map<String, ?> variables) {
		return post(JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
	}

	/**
	 * {@return the answer to a body as it is}
	 */
	public Answer post(String body) {
		HttpResponse<String> response = send(to("/graphql").header("Content-Type", "application/json")
			.header("Accept", "application/graphql-response+json")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
		return new Answer(response, JSON.readTree(response.body()));
	}

	/**
	 * {@return what a GET brings}
	 */
	public HttpResponse<String> get(String path, String... headers) {
		return send((headers.length == 0) ? to(path) : to(path).headers(headers));
	}

	/**
	 * {@return what a HEAD brings}
	 */
	public HttpResponse<String> head(String path, String... headers) {
		return send(to(path).headers(headers).HEAD());
	}

	private HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(this.port, path)));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What came back.
	 *
	 * @param response as HTTP tells it
	 * @param json the body
	 */
	public record Answer(HttpResponse<String> response, JsonNode json) {

		/**
		 * {@return a value in the answer}
		 * @param pointer where: {@code /data/actors}
		 */
		public JsonNode at(String pointer) {
			return this.json.at(pointer);
		}

		/**
		 * {@return the code of the first error, or nothing}
		 */
		public String code() {
			return at("/errors/0/extensions/code").asString("");
		}

	}

}
