package org.sanctionsgraph.citation;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.source.Source;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a citation as an item of CSL-JSON, which Zotero, Pandoc and the processors of
 * the Citation Style Language take.
 */
final class CslCitation {

	private CslCitation() {
	}

	static String of(Cited cited) {
		Source source = cited.source();
		ObjectNode item = JsonMapper.shared().createObjectNode();
		item.put("id", cited.id()).put("type", type(source.kind())).put("title", source.title());
		if (source.author() != null) {
			item.putArray("author").addObject().put("literal", source.author());
		}
		put(item, (source.kind() == Source.Kind.NEWS) ? "container-title" : "publisher", source.publisher());
		putDate(item, "issued", source.publishedOn());
		put(item, "locator", cited.locator());
		put(item, "URL", source.url());
		put(item, "archive_location", source.archivedUrl());
		putDate(item, "accessed", source.accessedOn());
		put(item, "language", source.language());
		put(item, "note", cited.record());
		return item.toString();
	}

	static String type(Source.Kind kind) {
		return switch (kind) {
			case LEGAL_TEXT -> "legislation";
			case NEWS -> "article-newspaper";
			case DATASET -> "dataset";
			case OFFICIAL_LIST, OFFICIAL_STATEMENT, LETTER -> "document";
		};
	}

	private static void put(ObjectNode item, String variable, @Nullable String value) {
		if (value != null) {
			item.put(variable, value);
		}
	}

	/** The parts of a date that are known. */
	private static void putDate(ObjectNode item, String variable, @Nullable String date) {
		if (date != null) {
			List<Integer> parts = Arrays.stream(date.split("-")).map(Integer::valueOf).toList();
			parts.forEach(item.putObject(variable).putArray("date-parts").addArray()::add);
		}
	}

}
