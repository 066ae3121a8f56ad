package org.sanctionsgraph.history;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.claims.ClaimedProperties;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.SortKey;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.lists.Listing;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what changed in the records. */
@Component
class RecordChanges {

	static final Order NEWEST_FIRST = Order.by("RELEASE", SortKey.of("w.release_key"));

	final Listing<RecordChange> all;

	RecordChanges(JdbcClient jdbc) {
		this.all = Listing.of("recordChanges", new Table<>(jdbc, """
				w.version, w.published_on, w.kind, w.record_id, w.record_type, w.property, w.value_before,
				w.value_after, w.source_id""", "record_change w", "w.id", RecordChanges::read));
	}

	private static RecordChange read(Columns row) throws SQLException {
		return new RecordChange(row.text(), row.day(), row.constant(RecordChange.Kind.class), row.text(),
				RecordChange.RecordType.of(row.text()), row.text(), row.textOrNull(), row.textOrNull(), row.text());
	}

	/** Filters changes; omitted fields have no effect. */
	record Filter(@Nullable List<String> records, @Nullable List<RecordChange.RecordType> types,
			@Nullable List<String> properties, @Nullable List<RecordChange.Kind> kinds,
			@Nullable List<String> sources) {

		private static final List<String> RECORDS = Stream
			.concat(types(Arrays.asList(RecordChange.RecordType.values())).stream(),
					Stream.of(Reference.REMOVED_RECORD))
			.toList();

		private static final List<String> SOURCES = List.of("Source", Reference.REMOVED_SOURCE);

		/**
		 * {@return the conditions that a change is newer than a release, and those of the
		 * filter}
		 */
		static Conditions conditions(Release since, @Nullable Filter filter) {
			Conditions newer = Conditions.none().and("w.release_key < :it", since.key());
			return (filter == null) ? newer
					: newer.refers("records", RECORDS, filter.records, "w.record_id = any(:it)")
						.in(Dimension.of("w.record_type"), types(filter.types))
						.in(Dimension.of("w.property"), checked(filter.properties))
						.in(Dimension.of("w.kind"), filter.kinds)
						.refers("sources", SOURCES, filter.sources, "w.source_id = any(:it)");
		}

		private static List<String> types(@Nullable List<RecordChange.RecordType> types) {
			return (types == null) ? List.of() : types.stream().map(RecordChange.RecordType::type).toList();
		}

		private static @Nullable List<String> checked(@Nullable List<String> properties) {
			List<String> permitted = Arrays.stream(RecordChange.RecordType.values())
				.flatMap((type) -> ClaimedProperties.of(type.type()).stream())
				.distinct()
				.sorted()
				.toList();
			for (int i = 0; properties != null && i < properties.size(); i++) {
				if (!permitted.contains(properties.get(i))) {
					throw BadRequest.ofName("filter.properties[%d]".formatted(i), properties.get(i), permitted);
				}
			}
			return properties;
		}

	}

}
