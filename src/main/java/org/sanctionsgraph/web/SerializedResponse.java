package org.sanctionsgraph.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

import org.sanctionsgraph.kernel.Sha256;
import org.sanctionsgraph.requests.ResponseMediaType;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;

/**
 * A response as sent over HTTP, whatever its media type. What only some requests need is
 * made for the first of them.
 */
final class SerializedResponse {

	private static final Set<String> LATER = Set.of("OVERLOADED", "UNAVAILABLE");

	private final byte[] body;

	private final HttpHeaders headers;

	private final State state;

	private final Supplier<byte[]> compressed;

	private final Supplier<String> tag;

	private SerializedResponse(byte[] body, HttpHeaders headers, State state) {
		this.body = body;
		this.headers = headers;
		this.state = state;
		this.compressed = SingletonSupplier.of(() -> compressed(body));
		this.tag = SingletonSupplier.of(() -> "W/\"%s\"".formatted(Sha256.of(body).substring(0, 32)));
	}

	/** How far a request was processed. */
	enum State {

		/** It was executed without any error. */
		CLEAN,
		/** It was executed without any error, and nobody may store the response. */
		UNSTORED,
		/** It was executed, and some field failed. */
		WITH_ERRORS,
		/** Its document or variables were refused, so nothing was executed. */
		NOT_RUN,
		/** It was executed, but the response is larger than permitted. */
		TOO_LARGE,
		/** Nothing could be answered, but the same request may be answered later. */
		UNAVAILABLE

	}

	/**
	 * {@return the engine's response}
	 * @param json the response in JSON
	 */
	static SerializedResponse of(WebGraphQlResponse response, byte[] json) {
		return new SerializedResponse(json, response.getResponseHeaders(), state(response));
	}

	/**
	 * {@return an error in place of the engine's response, which is too large}
	 * @param json the error in JSON
	 */
	static SerializedResponse tooLarge(WebGraphQlResponse response, byte[] json) {
		return new SerializedResponse(json, response.getResponseHeaders(), State.TOO_LARGE);
	}

	/**
	 * {@return the same response, which nobody may store}
	 */
	SerializedResponse unstored() {
		return (this.state == State.CLEAN) ? new SerializedResponse(this.body, this.headers, State.UNSTORED) : this;
	}

	private static State state(WebGraphQlResponse response) {
		if (response.getErrors().isEmpty()) {
			return State.CLEAN;
		}
		if (isUnavailable(response)) {
			return State.UNAVAILABLE;
		}
		return response.getExecutionResult().isDataPresent() ? State.WITH_ERRORS : State.NOT_RUN;
	}

	/** Whether no root field could be answered now. */
	private static boolean isUnavailable(WebGraphQlResponse response) {
		List<ResponseError> later = response.getErrors()
			.stream()
			.filter((error) -> LATER.contains(String.valueOf(error.getExtensions().get("code"))))
			.toList();
		Map<String, Object> data = response.getData();
		return !later.isEmpty() && (data == null || data.entrySet()
			.stream()
			.allMatch((root) -> root.getValue() == null
					&& later.stream().anyMatch((error) -> isBelow(root.getKey(), error))));
	}

	private static boolean isBelow(String root, ResponseError error) {
		return !error.getParsedPath().isEmpty() && error.getParsedPath().getFirst().equals(root);
	}

	/**
	 * {@return the JSON}
	 */
	byte[] body() {
		return this.body;
	}

	/**
	 * {@return the JSON compressed by gzip}
	 */
	byte[] compressed() {
		return this.compressed.get();
	}

	/**
	 * {@return what interceptors add}
	 */
	HttpHeaders headers() {
		return this.headers;
	}

	State state() {
		return this.state;
	}

	/**
	 * {@return the status, which for a refused document is 400 only with the newer media
	 * type}
	 */
	HttpStatus status(MediaType type) {
		if (this.state == State.UNAVAILABLE) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		boolean refused = this.state == State.NOT_RUN && ResponseMediaType.RESPONSE.equals(type);
		return refused ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
	}

	/**
	 * {@return a weak tag, since the body may be compressed}
	 */
	String tag() {
		return this.tag.get();
	}

	private static byte[] compressed(byte[] body) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4);
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

}
