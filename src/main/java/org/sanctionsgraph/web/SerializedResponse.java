package org.sanctionsgraph.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

import org.sanctionsgraph.kernel.Sha256;
import org.sanctionsgraph.requests.ResponseMediaType;
import tools.jackson.databind.json.JsonMapper;

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
		/** It was executed, and some field failed. */
		WITH_ERRORS,
		/** Its document or variables were refused, so nothing was executed. */
		NOT_RUN

	}

	/**
	 * {@return the engine's response in JSON}
	 */
	static SerializedResponse of(WebGraphQlResponse response, JsonMapper json) {
		State state = response.getErrors().isEmpty() ? State.CLEAN : State.WITH_ERRORS;
		return new SerializedResponse(json.writeValueAsBytes(response.toMap()), response.getResponseHeaders(),
				response.getExecutionResult().isDataPresent() ? state : State.NOT_RUN);
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
	 * {@return the status, which is 400 for a refused document only with the newer media
	 * type}
	 */
	HttpStatus status(MediaType type) {
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
