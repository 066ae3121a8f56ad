package org.sanctionsgraph.requests;

import java.io.IOException;
import java.util.UUID;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.documents.DocumentRefusal;

import org.springframework.http.HttpStatus;

/** What clients are told of failures. */
public final class Refusals {

	private static final Log log = LogFactory.getLog(Refusals.class);

	private Refusals() {
	}

	/**
	 * {@return the refusal of a request that failed; a failure of the server itself is
	 * logged}
	 */
	public static HttpRefusal of(Throwable failure) {
		if (failure instanceof HttpRefusal refusal) {
			return refusal;
		}
		if (failure instanceof DocumentRefusal refusal) {
			return HttpRefusal.ofDocument(refusal.code(), String.valueOf(refusal.getMessage()));
		}
		if (failure instanceof IOException) {
			return HttpRefusal.of(HttpStatus.BAD_REQUEST, "The body ended too early");
		}
		String reference = UUID.randomUUID().toString();
		log.error("Request %s failed".formatted(reference), failure);
		return HttpRefusal.ofFailure(reference);
	}

}
