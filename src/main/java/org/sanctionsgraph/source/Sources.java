package org.sanctionsgraph.source;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.paging.Conditions;
import org.sanctionsgraph.paging.DateRange;
import org.sanctionsgraph.paging.Listing;
import org.sanctionsgraph.paging.Order;
import org.sanctionsgraph.sql.ArrayParameter;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sources. */
@Component
class Sources implements NodeLookup<Source> {

	private static final String COLUMNS = """
			s.id, s.title, s.publisher, s.author, s.published_on, s.undated, s.url, s.language, s.kind""";

	static final Order BY_ID = Order.by("id", "s.id");

	private final JdbcClient jdbc;

	private final Table<Source> table;

	final Listing<Source> all;

	Sources(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.table = new Table<>(jdbc, COLUMNS, "source s", "s.id", Sources::read);
		this.all = Listing.of("sources", this.table);
	}

	@Override
	public Class<Source> type() {
		return Source.class;
	}

	@Override
	public Map<String, Source> byIds(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	/**
	 * {@return the distinct sources of each value, in the order in which the subject's
	 * record names them}
	 */
	Map<StatedValue, List<Source>> of(Collection<StatedValue> statements) {
		Map<StatedValue, List<Source>> sources = new HashMap<>();
		this.jdbc.sql("""
				select c.subject_id, c.property, c.stated_value, min(c.ordinal) as first_, %s
				  from claim c join source s on s.id = c.source_id
				 where c.subject_id = any(:subjects)
				 group by c.subject_id, c.property, c.stated_value, %s
				 order by c.subject_id, first_
				""".formatted(COLUMNS, COLUMNS))
			.param("subjects", ArrayParameter.of(statements.stream().map(StatedValue::subject).distinct().toList()))
			.query((row) -> {
				Source source = read(new Columns(row, 5));
				String subject = row.getString(1);
				String property = row.getString(2);
				for (StatedValue statement : List.of(StatedValue.on(subject),
						new StatedValue(subject, property, row.getString(3)))) {
					List<Source> found = sources.computeIfAbsent(statement, (key) -> new ArrayList<>());
					if (!found.contains(source)) {
						found.add(source);
					}
				}
			});
		return sources;
	}

	private static Source read(Columns row) throws SQLException {
		return new Source(row.text(), row.text(), row.text(), row.textOrNull(), row.textOrNull(), row.textOrNull(),
				row.textOrNull(), row.text(), row.constant(Source.Kind.class));
	}

	/** Filters sources; omitted fields have no effect. */
	record Filter(@Nullable List<Source.Kind> kinds, @Nullable String publisher, @Nullable DateRange published) {

		static Conditions conditions(@Nullable Filter filter) {
			return (filter == null) ? Conditions.none()
					: Conditions.none()
						.in("s.kind", filter.kinds)
						.and("position(lower(cast(:it as varchar)) in lower(s.publisher)) > 0", filter.publisher)
						.within("published", "s.published_on", filter.published);
		}

	}

}
