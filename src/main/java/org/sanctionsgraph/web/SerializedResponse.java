package org.sanctionsgraph.web;

import org.sanctionsgraph.kernel.Sha256;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * A response as sent over HTTP, whatever its media type.
 *
 * @param body the JSON
 * @param headers what interceptors add
 * @param state how far the request was processed
 */
record SerializedResponse(byte[] body, HttpHeaders headers, State state) {

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
	 * {@return the status, which is 400 for a refused document only with the newer media
	 * type}
	 */
	HttpStatus status(MediaType type) {
		boolean refused = this.state == State.NOT_RUN && ResponseMediaType.RESPONSE.equals(type);
		return refused ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
	}

	/**
	 * {@return a weak tag, since the body may still be compressed}
	 */
	String tag() {
		return "W/\"%s\"".formatted(Sha256.of(this.body).substring(0, 32));
	}

}
