package org.sanctionsgraph.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * How the classes of elements look, in the colours of Okabe and Ito, by day and night.
 */
final class Style {

	static final String CSS = read();

	private Style() {
	}

	/** Without indentation, which would count in every picture. */
	private static String read() {
		try {
			return new ClassPathResource("pictures/picture.css").getContentAsString(StandardCharsets.UTF_8)
				.replaceAll("\\s*\\n\\s*", "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
