package org.sanctionsgraph;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Lists that can be ordered, with what each of their orders is by. */
final class OrderableLists {

	private static final String SUBJECT = "subject { id }";

	/** Every root list. */
	static final List<OrderableList> ROOTS = List.of(
			new OrderableList("actors", "Actor",
					"id name kind birthDate designations(first: 1) { totalCount nodes { from } }", "/id",
					Map.of("NAME", "/name", "KIND", "/kind", "BIRTH_DATE", "/birthDate", "DESIGNATION_COUNT",
							"/designations/totalCount", "FIRST_LISTED", "/designations/nodes/0/from")),
			measures("measures"), designations("designations"),
			new OrderableList("responses", "Response", "id title kind date stance", "/id",
					Map.of("DATE", "/date", "TITLE", "/title", "KIND", "/kind", "STANCE", "/stance")),
			new OrderableList("legalAuthorities", "LegalAuthority",
					"id title kind jurisdiction { id } enactedOn effectiveOn expiresOn", "/id",
					Map.of("TITLE", "/title", "KIND", "/kind", "JURISDICTION", "/jurisdiction/id", "ENACTED_ON",
							"/enactedOn", "EFFECTIVE_ON", "/effectiveOn", "EXPIRES_ON", "/expiresOn")),
			new OrderableList("sources", "Source", "id title kind publisher publishedOn", "/id",
					Map.of("ID", "/id", "TITLE", "/title", "KIND", "/kind", "PUBLISHER", "/publisher", "PUBLISHED_ON",
							"/publishedOn")),
			new OrderableList("conflicts", "Conflict", "id kind " + SUBJECT, "/id",
					Map.of("ID", "/id", "KIND", "/kind", "SUBJECT", "/subject/id")),
			new OrderableList("asks", "Ask", "id response { date }", "/id", Map.of("DATE", "/response/date")),
			timeline("timeline"));

	/** Lists of records, each with the field of all records that have it. */
	static final Map<String, OrderableList> NESTED = nested();

	private OrderableLists() {
	}

	private static Map<String, OrderableList> nested() {
		Map<String, OrderableList> nested = new LinkedHashMap<>();
		nested.put("actors(filter: { kinds: [STATE, PUBLIC_BODY] }", measures("measuresImposed"));
		nested.put("legalAuthorities(first: 100", measures("measures"));
		nested.put("measures(first: 100", designations("designations"));
		nested.put("actors(first: 60, filter: { kinds: [PERSON] }", timeline("timeline"));
		nested.put("sources(first: 20", new OrderableList("claims", "Claim", "id property " + SUBJECT, "/id",
				Map.of("SUBJECT", "/subject/id", "PROPERTY", "/property")));
		nested.put("measures(first: 99", new OrderableList("answeredBy", "ActLink", "lagDays from { id date }",
				"/from/id", Map.of("DATE", "/from/date", "LAG_DAYS", "/lagDays")));
		return nested;
	}

	private static OrderableList measures(String field) {
		return new OrderableList(field, "Measure",
				"id title kind jurisdiction { id } announcedOn effectiveOn endedOn targetCount { held }", "/id",
				Map.of("ANNOUNCED_ON", "/announcedOn", "EFFECTIVE_ON", "/effectiveOn", "ENDED_ON", "/endedOn", "TITLE",
						"/title", "KIND", "/kind", "JURISDICTION", "/jurisdiction/id", "TARGET_COUNT",
						"/targetCount/held"));
	}

	private static OrderableList designations(String field) {
		return new OrderableList(field, "Designation", "id from until target { name } measure { jurisdiction { id } }",
				"/id", Map.of("FROM", "/from", "UNTIL", "/until", "TARGET", "/target/name", "JURISDICTION",
						"/measure/jurisdiction/id"));
	}

	private static OrderableList timeline(String field) {
		return new OrderableList(field, "Timeline", "date event act { id } designation { id }", "",
				Map.of("DATE", "/date"));
	}

	/**
	 * A list that can be ordered.
	 *
	 * @param field the field that returns it
	 * @param type the name of its order in the schema, without the ending
	 * @param selection what its rows are sorted by
	 * @param id where a row has its id
	 * @param values where a row has the value of each field of the order
	 */
	record OrderableList(String field, String type, String selection, String id, Map<String, String> values) {

		/** The id, which an event has in parts. */
		String id(JsonNode row) {
			if (!this.id.isEmpty()) {
				return row.at(this.id).asString();
			}
			JsonNode subject = row.at("/designation/id");
			return (subject.isMissingNode() ? row.at("/act/id") : subject).asString() + " "
					+ row.at("/event").asString();
		}

		/** Rows without a value come last in either direction. */
		Comparator<JsonNode> by(String field, boolean descending) {
			Comparator<String> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
			return Comparator.comparing((JsonNode row) -> value(row.at(this.values.get(field))),
					Comparator.nullsLast(values));
		}

		private static @Nullable String value(JsonNode value) {
			if (value.isMissingNode() || value.isNull()) {
				return null;
			}
			return value.isNumber() ? "%012d".formatted(value.asInt())
					: Normalizer.normalize(value.asString(), Normalizer.Form.NFD)
						.replaceAll("\\p{M}+", "")
						.toLowerCase(Locale.ROOT);
		}

		@Override
		public String toString() {
			return this.field;
		}

	}

}
