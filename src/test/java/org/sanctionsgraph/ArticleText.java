package org.sanctionsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text of an article by the parts that locators name: body paragraphs counted from 1,
 * and what is not counted by its name. {@code articles.csv} says on which line of the
 * text each part is.
 *
 * @param parts the text of each part
 */
record ArticleText(Map<String, String> parts) {

	static final Path FOLDER = Path.of("../shared/records/articles");

	private static final String PARAGRAPH = "paragraph ";

	private static final Pattern NUMBERS = Pattern.compile("(?:paragraphs? )?(\\d+)(?:-(\\d+))?");

	/**
	 * {@return the articles by the id of their source}
	 */
	static Map<String, ArticleText> all() throws IOException {
		Map<String, ArticleText> articles = new LinkedHashMap<>();
		try (Stream<String> rows = Files.lines(Path.of("src/test/resources/articles.csv")).skip(1)) {
			rows.map((row) -> row.split(","))
				.forEach((row) -> articles.computeIfAbsent(row[0], (source) -> new ArticleText(new LinkedHashMap<>()))
					.parts()
					.put(row[2], lines(row[1]).get(Integer.parseInt(row[3]) - 1)));
		}
		return articles;
	}

	private static List<String> lines(String file) {
		try {
			return Files.readAllLines(FOLDER.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the parts that a locator such as {@code paragraphs 1-2 and 5} names; empty
	 * if one of them is not there}
	 */
	Optional<List<String>> named(String locator) {
		List<String> named = new ArrayList<>();
		for (String each : locator.split(", | and ")) {
			Matcher numbers = NUMBERS.matcher(each);
			if (numbers.matches()) {
				int first = Integer.parseInt(numbers.group(1));
				int last = (numbers.group(2) == null) ? first : Integer.parseInt(numbers.group(2));
				IntStream.rangeClosed(first, last).mapToObj((number) -> PARAGRAPH + number).forEach(named::add);
			}
			else {
				named.add(each);
			}
		}
		return this.parts.keySet().containsAll(named) ? Optional.of(named) : Optional.empty();
	}

	/**
	 * {@return the text of some parts}
	 */
	String text(List<String> named) {
		return String.join("\n", named.stream().map((part) -> this.parts.getOrDefault(part, "")).toList());
	}

	/**
	 * {@return the paragraphs that are not among some parts}
	 */
	List<String> paragraphsBeside(List<String> named) {
		return this.parts.keySet()
			.stream()
			.filter((part) -> part.startsWith(PARAGRAPH) && !named.contains(part))
			.toList();
	}

}
