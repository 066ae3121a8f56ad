package org.sanctionsgraph.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bodies of the example requests. */
final class ExampleRequests {

	private static final Pattern BODY = Pattern.compile("^\\{$.*?^\\}$", Pattern.MULTILINE | Pattern.DOTALL);

	private ExampleRequests() {
	}

	static List<String> bodies() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("http-examples"))) {
			return files.sorted().flatMap(ExampleRequests::bodies).toList();
		}
	}

	private static Stream<String> bodies(Path file) {
		try {
			return BODY.matcher(Files.readString(file)).results().map(MatchResult::group);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
