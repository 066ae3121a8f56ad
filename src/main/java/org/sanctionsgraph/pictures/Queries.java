package org.sanctionsgraph.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/** What the graph is asked for pictures. */
final class Queries {

	private Queries() {
	}

	/**
	 * {@return the document that is made of these files}
	 */
	static String of(String... names) {
		return Arrays.stream(names).map(Queries::read).collect(Collectors.joining());
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("pictures/%s.graphql".formatted(name))
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
