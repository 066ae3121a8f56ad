package org.sanctionsgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The texts of the example queries. */
final class ExampleQueries {

	private ExampleQueries() {
	}

	static List<String> all() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("http-examples"))) {
			return files.filter((file) -> file.toString().endsWith(".graphql")).map(ExampleQueries::text).toList();
		}
	}

	/**
	 * {@return a document that was never sent before}
	 */
	static String fresh(String document) {
		return document.replaceFirst("\\{ ",
				"{ a%s: __typename ".formatted(UUID.randomUUID().toString().replace("-", "")));
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
