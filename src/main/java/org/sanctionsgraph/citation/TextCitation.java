package org.sanctionsgraph.citation;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.source.Source;

/** Writes a citation as text for people. */
final class TextCitation {

	private TextCitation() {
	}

	static String of(Cited cited) {
		Source source = cited.source();
		String place = Stream
			.of(source.author(), source.publisher(), "“%s”".formatted(source.title()),
					Objects.requireNonNullElse(source.publishedOn(), "undated"), cited.locator(),
					with("<%s>", source.url()), with("archived at <%s>", source.archivedUrl()),
					with("accessed %s", source.accessedOn()))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return place + "." + Objects.requireNonNullElse(with(" %s.", cited.record()), "");
	}

	private static @Nullable String with(String form, @Nullable String value) {
		return (value == null) ? null : form.formatted(value);
	}

}
