package org.sanctionsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of example requests, as much of the format as every editor reads: {@code @base},
 * then for each request {@code ### Title}, method and address, headers, an empty line and
 * the file with the query.
 *
 * @param name the file's name without its ending
 * @param requests the requests in the order of the file
 */
record HttpFile(String name, List<ExampleRequest> requests) {

	private static final String ENDING = ".http";

	private static final String START = "@base = http://localhost:8080\n\n### ";

	private static final Pattern REQUEST = Pattern.compile("""
			(?<title>\\S.*)
			POST \\{\\{base}}(?<path>/graphql\\S*)
			Content-Type: application/graphql
			Accept: application/graphql-response\\+json

			< \\./(?<theme>[a-z-]+)/(?<name>[a-z0-9-]+)\\.graphql\\n?""");

	/**
	 * {@return the files of a folder in the order of their names}
	 */
	static List<HttpFile> in(Path folder) {
		try (var files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(ENDING)).sorted().map(HttpFile::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static HttpFile read(Path file) {
		try {
			String text = Files.readString(file);
			if (!text.startsWith(START)) {
				throw new IllegalArgumentException("%s does not start with '%s'".formatted(file, START));
			}
			String theme = file.getFileName().toString().replace(ENDING, "");
			return new HttpFile(theme,
					Arrays.stream(text.substring(START.length()).split("\n### "))
						.map((request) -> request(request, file.resolveSibling(theme)))
						.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ExampleRequest request(String text, Path folder) {
		Matcher parts = REQUEST.matcher(text);
		if (!parts.matches() || !folder.endsWith(parts.group("theme"))) {
			throw new IllegalArgumentException("No request for a query in %s: %s".formatted(folder, text));
		}
		return new ExampleRequest(parts.group("title"), parts.group("path"), parts.group("name"),
				folder.resolve(parts.group("name") + ".graphql"));
	}

}
