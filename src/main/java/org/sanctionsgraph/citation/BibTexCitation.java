package org.sanctionsgraph.citation;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.source.Source;

/**
 * Writes a citation as an entry of a BibTeX file in UTF-8. Braces keep titles and names
 * as they are.
 */
final class BibTexCitation {

	/** What TeX would read as a command; a single brace may not even stand escaped. */
	private static final Map<Character, String> ESCAPED = Map.of('\\', "\\textbackslash{}", '{', "\\textbraceleft{}",
			'}', "\\textbraceright{}", '~', "\\textasciitilde{}", '^', "\\textasciicircum{}", '$', "\\$", '&', "\\&",
			'#', "\\#", '_', "\\_", '%', "\\%");

	private final StringBuilder entry = new StringBuilder();

	private BibTexCitation() {
	}

	static String of(Cited cited) {
		return new BibTexCitation().entry(cited);
	}

	private String entry(Cited cited) {
		Source source = cited.source();
		this.entry.append("@misc{").append(cited.id());
		field("author", "{" + escaped(cited.author()) + "}");
		field("title", "{" + escaped(source.title()) + "}");
		field("publisher", escaped(source.publisher()));
		date(source.publishedOn());
		field("url", address(source.url()));
		field("urldate", source.accessedOn());
		field("language", source.language());
		field("note", escaped(join(cited.locator(), cited.record())));
		return this.entry.append("\n}").toString();
	}

	private void date(@Nullable String date) {
		String[] parts = (date == null) ? new String[0] : date.split("-");
		if (parts.length > 0) {
			field("year", parts[0]);
		}
		if (parts.length > 1) {
			add("month", Month.of(Integer.parseInt(parts[1])).name().substring(0, 3).toLowerCase(Locale.ROOT));
		}
		if (parts.length > 2) {
			field("day", parts[2]);
		}
	}

	private void field(String name, @Nullable String value) {
		if (value != null) {
			add(name, "{" + value + "}");
		}
	}

	private void add(String name, String value) {
		this.entry.append(",\n  ").append(name).append(" = ").append(value);
	}

	private static @Nullable String join(@Nullable String locator, @Nullable String record) {
		return (locator == null || record == null) ? record : locator + ". " + record;
	}

	private static @Nullable String escaped(@Nullable String text) {
		return (text == null) ? null
				: text.chars()
					.mapToObj((letter) -> ESCAPED.getOrDefault((char) letter, String.valueOf((char) letter)))
					.collect(Collectors.joining())
					.replaceAll("\\s+", " ");
	}

	/** An address is taken as it is, but for braces. */
	private static @Nullable String address(@Nullable String url) {
		return (url == null) ? null : url.replace("{", "%7B").replace("}", "%7D");
	}

}
