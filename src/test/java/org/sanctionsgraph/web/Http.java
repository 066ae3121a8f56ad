package org.sanctionsgraph.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that asks the endpoint on a port of this machine. */
record Http(int port) {

	static final String RESPONSE = "application/graphql-response+json";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = JsonMapper.shared();

	/** The response. */
	record Reply(int status, Map<String, String> headers, byte[] body) {

		String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

		String unzipped() throws IOException {
			try (InputStream content = new GZIPInputStream(new ByteArrayInputStream(this.body))) {
				return new String(content.readAllBytes(), StandardCharsets.UTF_8);
			}
		}

		JsonNode json() {
			return JSON.readTree(this.body);
		}

		String header(String name) {
			return this.headers.getOrDefault(name, "");
		}

		String data() {
			return json().path("data").toString();
		}

		String code() {
			return json().at("/errors/0/extensions/code").asString();
		}

	}

	Reply get(Map<String, String> parameters, String... headers) {
		return send("GET", "?" + encoded(parameters), BodyPublishers.noBody(), headers);
	}

	Reply query(String document, String... headers) {
		return post(Map.of("query", document), headers);
	}

	Reply post(Object body, String... headers) {
		return post(JSON.writeValueAsString(body), headers);
	}

	Reply post(String body, String... headers) {
		HttpRequest.Builder request = request("", headers).POST(BodyPublishers.ofString(body));
		return send(request.setHeader("Content-Type", "application/json").build());
	}

	Reply document(String document, String... headers) {
		return document(Map.of(), BodyPublishers.ofString(document), headers);
	}

	Reply document(Map<String, String> parameters, BodyPublisher document, String... headers) {
		HttpRequest.Builder request = request("?" + encoded(parameters), headers).POST(document);
		return send(request.setHeader("Content-Type", "application/graphql").build());
	}

	Reply send(String method, String path, BodyPublisher body, String... headers) {
		return send(request(path, headers).method(method, body).build());
	}

	private HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:%d/graphql%s".formatted(this.port, path)));
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return request;
	}

	private static Reply send(HttpRequest request) {
		try {
			HttpResponse<InputStream> response = CLIENT.send(request, BodyHandlers.ofInputStream());
			Map<String, String> headers = response.headers()
				.map()
				.entrySet()
				.stream()
				.collect(Collectors.toMap((entry) -> entry.getKey().toLowerCase(),
						(entry) -> entry.getValue().getFirst()));
			try (InputStream body = response.body()) {
				return new Reply(response.statusCode(), headers, body.readAllBytes());
			}
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(Map<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
