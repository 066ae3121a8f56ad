package org.sanctionsgraph.web;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.requests.HttpProperties;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Writes responses in JSON; one that becomes too large gives way to an error. */
@Component
class ResponseJson {

	private static final String MESSAGE = "The response has more than %,d bytes. Request smaller pages or fewer fields.";

	private final JsonMapper json;

	private final int limit;

	ResponseJson(JsonMapper json, HttpProperties properties) {
		this.json = json;
		this.limit = Math.toIntExact(properties.maxResponse().toBytes());
	}

	SerializedResponse serialized(WebGraphQlResponse response) {
		Bounded bytes = new Bounded(this.limit);
		try {
			this.json.writeValue(bytes, response.toMap());
			return SerializedResponse.of(response, bytes.toByteArray());
		}
		catch (TooLarge ex) {
			return SerializedResponse.failed(response, this.json.writeValueAsBytes(refusal(response)));
		}
	}

	private Map<String, @Nullable Object> refusal(WebGraphQlResponse response) {
		Map<String, @Nullable Object> refusal = new LinkedHashMap<>();
		refusal.put("errors", List.of(Map.of("message", String.format(Locale.ROOT, MESSAGE, this.limit), "extensions",
				Map.of("code", "RESPONSE_TOO_LARGE", "limit", this.limit))));
		refusal.put("data", null);
		refusal.put("extensions", response.getExtensions());
		return refusal;
	}

	/** Bytes up to a limit. */
	private static final class Bounded extends ByteArrayOutputStream {

		private final int limit;

		Bounded(int limit) {
			this.limit = limit;
		}

		@Override
		public synchronized void write(int value) {
			check(1);
			super.write(value);
		}

		@Override
		public synchronized void write(byte[] bytes, int offset, int length) {
			check(length);
			super.write(bytes, offset, length);
		}

		private void check(int more) {
			if (this.count + more > this.limit) {
				throw new TooLarge();
			}
		}

	}

	/** The limit is reached. */
	private static final class TooLarge extends RuntimeException {

	}

}
