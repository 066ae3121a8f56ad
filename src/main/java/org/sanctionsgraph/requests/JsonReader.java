package org.sanctionsgraph.requests;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads the JSON that clients send. */
@Component
public class JsonReader {

	private final ObjectReader json;

	JsonReader(JsonMapper json) {
		this.json = json.readerFor(Object.class).with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
	}

	/**
	 * {@return the value} Throws an {@link HttpRefusal} if the text is not JSON, or has a
	 * key twice in an object, with the place but without the text, which nobody may log.
	 * @param where what is read: {@code body}
	 */
	public @Nullable Object read(String where, byte[] text) {
		try {
			return this.json.readValue(text);
		}
		catch (JacksonException ex) {
			String problem = (text.length == 0) ? "is empty" : problem(ex.getLocation());
			throw HttpRefusal.of(HttpStatus.BAD_REQUEST, "The %s %s".formatted(where, problem));
		}
	}

	private static String problem(@Nullable TokenStreamLocation at) {
		return (at == null) ? "is nested too deeply or has too long a number or key"
				: "is not JSON with each key once in its object; see line %d, column %d".formatted(at.getLineNr(),
						at.getColumnNr());
	}

}
