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

	static final String TOO_LARGE = "RESPONSE_TOO_LARGE";

	private static final String MESSAGE = "The response has more than %,d bytes. Request smaller pages or fewer fields.";

	private final JsonMapper json;

	private final int limit;

	ResponseJson(JsonMapper json, HttpProperties properties) {
		this.json = json;
		this.limit = Math.toIntExact(properties.maxResponse().toBytes());
	}

	SerializedResponse serialized(WebGraphQlResponse response) {
		Bounded bytes = new Bounded(this.limit);
		this.json.writeValue(bytes, specified(response));
		return bytes.isTooSmall()
				? SerializedResponse.tooLarge(response, this.json.writeValueAsBytes(refusal(response)))
				: SerializedResponse.of(response, bytes.toByteArray());
	}

	/** The specification has no empty list of locations. */
	private static Map<String, Object> specified(WebGraphQlResponse response) {
		Map<String, Object> specified = response.toMap();
		if (specified.get("errors") instanceof List<?> errors) {
			errors.forEach((error) -> ((Map<?, ?>) error).remove("locations", List.of()));
		}
		return specified;
	}

	private Map<String, @Nullable Object> refusal(WebGraphQlResponse response) {
		Map<String, @Nullable Object> refusal = new LinkedHashMap<>();
		refusal.put("errors", List.of(Map.of("message", String.format(Locale.ROOT, MESSAGE, this.limit), "extensions",
				Map.of("code", TOO_LARGE, "limit", this.limit))));
		refusal.put("data", null);
		refusal.put("extensions", response.getExtensions());
		return refusal;
	}

	/** Bytes up to a limit; what comes after is passed over. */
	private static final class Bounded extends ByteArrayOutputStream {

		private final int limit;

		private boolean tooSmall;

		Bounded(int limit) {
			this.limit = limit;
		}

		boolean isTooSmall() {
			return this.tooSmall;
		}

		@Override
		public synchronized void write(int value) {
			if (hasRoom(1)) {
				super.write(value);
			}
		}

		@Override
		public synchronized void write(byte[] bytes, int offset, int length) {
			if (hasRoom(length)) {
				super.write(bytes, offset, length);
			}
		}

		private boolean hasRoom(int more) {
			this.tooSmall |= this.count + more > this.limit;
			return !this.tooSmall;
		}

	}

}
