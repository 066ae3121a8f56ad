package org.sanctionsgraph.addresses;

import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.requests.Refusals;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Responses to requests that failed, in JSON as from the endpoint. */
public final class FailedRequests {

	private FailedRequests() {
	}

	/**
	 * {@return the same without names from the schema and without suggestions}
	 */
	public static ServerResponse withoutSchema(Throwable failure, ServerRequest request) {
		return response((failure instanceof BadRequest bad) ? bad.withoutSchema() : failure, request);
	}

	/**
	 * {@return the response to a failure while a request was handled}
	 */
	public static ServerResponse response(Throwable failure, ServerRequest request) {
		HttpRefusal refusal = (failure instanceof BadRequest bad)
				? HttpRefusal.of(HttpStatus.BAD_REQUEST, bad.messageOfParameter(), bad.extensions())
				: Refusals.of(failure);
		return ServerResponse.status(refusal.status(MediaType.APPLICATION_JSON))
			.headers((headers) -> headers.putAll(refusal.headers()))
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_JSON)
			.body(refusal.body());
	}

}
