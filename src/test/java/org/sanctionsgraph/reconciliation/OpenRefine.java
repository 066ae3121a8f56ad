package org.sanctionsgraph.reconciliation;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what OpenRefine 3.8 sends: batches and extensions in forms, and what the browser
 * of its user asks for while they type, with the origin of its page.
 *
 * @param port where the service listens
 */
record OpenRefine(int port) {

	static final String ORIGIN = "http://127.0.0.1:3333";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	/**
	 * {@return the answer to the names in a column, by keys like those of OpenRefine}
	 */
	JsonNode names(List<String> names) {
		Map<String, Object> batch = new LinkedHashMap<>();
		names.forEach((name) -> batch.put("q" + batch.size(), Map.of("query", name)));
		return queries(batch).json();
	}

	/**
	 * {@return the candidates of one query}
	 */
	JsonNode candidates(Map<String, ?> query) {
		return queries(Map.of("q0", query)).json().at("/q0/result");
	}

	Reply queries(Object batch) {
		return form(Map.of("queries", JSON.writeValueAsString(batch)));
	}

	Reply extend(Object request) {
		return form(Map.of("extend", JSON.writeValueAsString(request)));
	}

	Reply form(Map<String, String> parameters) {
		return form(encoded(parameters));
	}

	Reply form(String body) {
		return send(to("").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	Reply get(String path, Map<String, String> parameters) {
		return send(to(path + "?" + encoded(parameters)));
	}

	Reply get(String path) {
		return send(to(path));
	}

	Reply send(String method, String path, String body, String... headers) {
		return send(to(path).method(method, HttpRequest.BodyPublishers.ofString(body)).headers(headers));
	}

	private HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:%d/reconcile%s".formatted(this.port, path)))
			.header("Accept", "application/json");
	}

	private static String encoded(Map<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + "="
					+ URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private static Reply send(HttpRequest.Builder request) {
		try {
			return new Reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What came back. */
	record Reply(HttpResponse<String> response) {

		int status() {
			return this.response.statusCode();
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		JsonNode json() {
			return JSON.readTree(this.response.body());
		}

		JsonNode error() {
			return json().at("/errors/0");
		}

		String code() {
			return error().at("/extensions/code").asString();
		}

	}

}
