package org.sanctionsgraph.history;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.claims.ClaimedProperties;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.ListFilter;
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
			@Nullable List<String> properties, @Nullable List<RecordChange.Kind> kinds, @Nullable List<String> sources,
			@Nullable Filter not) implements ListFilter<Filter> {

		private static final List<String> RECORDS = Stream
			.concat(types(Arrays.asList(RecordChange.RecordType.values())).stream(),
					Stream.of(Reference.REMOVED_RECORD))
			.toList();

		private static final List<String> SOURCES = List.of("Source", Reference.REMOVED_SOURCE);

		/**
		 * {@return the conditions that a change is newer than a release, and those of the
		 * filter}
		 */
		static Conditions conditions(ReleasedVersion since, @Nullable Filter filter) {
			return ListFilter.conditions(filter).and("w.release_key < :it", since.key());
		}

		@Override
		public Conditions addedTo(Conditions conditions) {
			return conditions.refers("records", RECORDS, this.records, "w.record_id = any(:it)")
				.in(Dimension.of("w.record_type"), types(this.types))
				.in(Dimension.of("w.property"), checked(conditions.path() + ".properties", this.properties))
				.in(Dimension.of("w.kind"), this.kinds)
				.refers("sources", SOURCES, this.sources, "w.source_id = any(:it)");
		}

		private static List<String> types(@Nullable List<RecordChange.RecordType> types) {
			return (types == null) ? List.of() : types.stream().map(RecordChange.RecordType::type).toList();
		}

		private static @Nullable List<String> checked(String argument, @Nullable List<String> properties) {
			List<String> permitted = Arrays.stream(RecordChange.RecordType.values())
				.flatMap((type) -> ClaimedProperties.of(type.type()).stream())
				.distinct()
				.sorted()
				.toList();
			for (int i = 0; properties != null && i < properties.size(); i++) {
				if (!permitted.contains(properties.get(i))) {
					throw BadRequest.ofName("%s[%d]".formatted(argument, i), properties.get(i), permitted);
				}
			}
			return properties;
		}

	}

}
