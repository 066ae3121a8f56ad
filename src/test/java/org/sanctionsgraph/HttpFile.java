package org.sanctionsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of example requests, as much of the format as every editor reads: {@code @base},
 * then for each request {@code ### Title}, method and address, headers, an empty line and
 * the body.
 *
 * @param name the file's name without its ending
 * @param requests the requests in the order of the file
 */
record HttpFile(String name, List<ExampleRequest> requests) {

	private static final String ENDING = ".http";

	private static final String START = "@base = http://localhost:8080\n\n### ";

	private static final Pattern REQUEST = Pattern
		.compile("(?<title>.+)\n(?<method>[A-Z]+) \\{\\{base}}(?<path>/\\S*)\n(?<headers>(?:.+\n?)*)\n?(?<body>[^#]*)");

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
			String name = file.getFileName().toString();
			return new HttpFile(name.substring(0, name.length() - ENDING.length()),
					Arrays.stream(text.substring(START.length()).split("\n### ")).map(HttpFile::request).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ExampleRequest request(String text) {
		Matcher parts = REQUEST.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("This is no request: " + text);
		}
		return new ExampleRequest(parts.group("title"), parts.group("method"), parts.group("path"),
				headers(parts.group("headers")), parts.group("body").strip());
	}

	private static Map<String, String> headers(String lines) {
		Map<String, String> headers = new LinkedHashMap<>();
		lines.lines()
			.map((line) -> line.split(": ", 2))
			.forEach((nameAndValue) -> headers.put(nameAndValue[0], nameAndValue[1]));
		return headers;
	}

}
