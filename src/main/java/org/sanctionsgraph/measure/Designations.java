package org.sanctionsgraph.measure;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.kernel.NodeLookup;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.paging.Facet;
import org.sanctionsgraph.paging.Listing;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;
import org.sanctionsgraph.sql.Table;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads designations, of a measure or of a target. */
@Component
public class Designations implements NodeLookup<Designation> {

	private static final String COLUMNS = """
			d.id, d.measure_id, d.target_id, d.reason, d.office_id, d.identifier_scheme, d.identifier_code,
			d.identifier_url, d.from_date, d.until_date, d.topics, d.provisions""";

	static final Order OLDEST_FIRST = Order.by("from", "d.from_date");

	private final Table<Designation> table;

	final Listing<Designation> all;

	final Listing<Designation> ofMeasure;

	final Listing<Designation> ofTarget;

	Designations(JdbcClient jdbc, MeasureMapper mapper) {
		this.table = new Table<>(jdbc, COLUMNS, "designation d", "d.id",
				RowReader.of(Row::read, mapper::toDesignation));
		this.all = Listing.of("designations", this.table)
			.facets(Map.of(Facet.Field.KIND, new Facet.Sql("join actor f on f.id = d.target_id", "f.kind"),
					Facet.Field.COUNTRY, new Facet.Sql("join actor_country f on f.actor_id = d.target_id", "f.country"),
					Facet.Field.JURISDICTION,
					new Facet.Sql("join measure f on f.id = d.measure_id", "f.jurisdiction_id"), Facet.Field.PROVISION,
					new Facet.Sql("join designation_provision f on f.designation_id = d.id", "f.provision"),
					Facet.Field.YEAR, Facet.Sql.of("substring(d.from_date from 1 for 4)")));
		this.ofMeasure = this.all.under("measure", "", "d.measure_id");
		this.ofTarget = this.all.under("target", "", "d.target_id");
	}

	@Override
	public Class<Designation> type() {
		return Designation.class;
	}

	@Override
	public Map<String, Designation> read(Collection<String> ids) {
		return this.table.byIds(ids);
	}

	/** Filters designations; omitted fields have no effect. */
	record Filter(@Nullable List<String> topics, @Nullable List<String> jurisdictions,
			@Nullable List<Measure.Kind> measureKinds, @Nullable List<Provision> provisions,
			@Nullable List<String> targets, @Nullable List<Actor.Kind> targetKinds) {

		static Conditions conditions(@Nullable Filter filter, @Nullable LocalDate asOf) {
			Conditions filtered = (filter == null) ? Conditions.none() : filter.conditions();
			return filtered.holdsOn("d.from_day", "d.until_day", asOf);
		}

		private Conditions conditions() {
			return Conditions.none()
				.refers("topics", Reference.TOPIC, this.topics,
						"exists (select 1 from designation_topic t where t.designation_id = d.id and t.topic = any(:it))")
				.refers("jurisdictions", "Actor", this.jurisdictions,
						"exists (select 1 from measure m where m.id = d.measure_id and m.jurisdiction_id = any(:it))")
				.and("exists (select 1 from measure m where m.id = d.measure_id and m.kind = any(:it))",
						this.measureKinds)
				.and("exists (select 1 from designation_provision p "
						+ "where p.designation_id = d.id and p.provision = any(:it))", this.provisions)
				.refers("targets", "Actor", this.targets, "d.target_id = any(:it)")
				.and("exists (select 1 from actor a where a.id = d.target_id and a.kind = any(:it))", this.targetKinds);
		}

	}

	/** A row as the tables store it. */
	record Row(String id, String measureId, String targetId, @Nullable String reason, @Nullable String officeId,
			@Nullable String identifierScheme, @Nullable String identifierCode, @Nullable String identifierUrl,
			String fromDate, @Nullable String untilDate, List<String> topics, List<String> provisions) {

		static Row read(Columns row) throws SQLException {
			return new Row(row.text(), row.text(), row.text(), row.textOrNull(), row.textOrNull(), row.textOrNull(),
					row.textOrNull(), row.textOrNull(), row.text(), row.textOrNull(), row.texts(), row.texts());
		}

	}

}
