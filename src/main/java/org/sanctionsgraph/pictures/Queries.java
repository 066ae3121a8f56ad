package org.sanctionsgraph.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/** What the graph is asked for pictures. */
final class Queries {

	private Queries() {
	}

	/**
	 * {@return the query of a picture}
	 */
	static String of(String picture) {
		try {
			return new ClassPathResource("pictures/%s.graphql".formatted(picture))
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
