package org.sanctionsgraph.measure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.DateRange;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.Held;
import org.sanctionsgraph.filtering.ListFilter;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.filtering.OrderField;
import org.sanctionsgraph.filtering.SortKey;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.lists.Facet;
import org.sanctionsgraph.lists.FacetBy;

/** The filter and the order of lists of measures. */
public final class MeasureQuery {

	private static final Dimension KIND = Dimension.ofOrdered("m.kind").typed("MeasureKind");

	private static final Dimension JURISDICTION = Dimension.ofOrdered("m.jurisdiction_id").typed("Actor");

	private static final Dimension PROVISION = Dimension.of("measure_provision f", "f.measure_id = m.id", "f.provision")
		.typed("Provision");

	private static final Dimension TOPIC = Dimension.of("act_topic f", "f.act_id = m.id", "f.topic");

	private static final Dimension AUTHORITY = Dimension.of("m.id", "measure_authority f", "f.measure_id",
			"f.authority_id");

	private static final Dimension IMPOSED_BY = Dimension.of("m.id", "measure_imposer f", "f.measure_id", "f.actor_id");

	private static final String ANNOUNCED = "m.announced_on";

	private static final String PUBLISHED = "m.published_on";

	private static final String EFFECTIVE = "m.effective_on";

	private static final String ENDED = "m.ended_on";

	private static final SortKey BY_ANNOUNCED = SortKey.ofColumns("m.announced_key", ANNOUNCED);

	/** Where the edge tables of nested lists have a copy of the key. */
	private static final SortKey BY_ANNOUNCED_COPY = SortKey.ofColumns("e.announced_key", ANNOUNCED);

	private static final Held IN_FORCE = Held.between("m.in_force_from", "m.in_force_until");

	static final List<FacetBy> FACETS = List.of(FacetBy.of(Facet.Field.KIND, KIND),
			FacetBy.of(Facet.Field.JURISDICTION, JURISDICTION), FacetBy.of(Facet.Field.PROVISION, PROVISION),
			FacetBy.year(ANNOUNCED));

	static final List<Dimension> DIMENSIONS = List.of(TOPIC, IMPOSED_BY, AUTHORITY, Dimension.of(ANNOUNCED),
			Dimension.of(PUBLISHED), Dimension.of(EFFECTIVE), Dimension.of(ENDED), IN_FORCE.beginnings(),
			IN_FORCE.ends());

	private MeasureQuery() {
	}

	static Order order(@Nullable List<OrderBy<Field>> orderBy) {
		return Order.of(orderBy, Field.ANNOUNCED_ON.order());
	}

	static Order nestedOrder(@Nullable List<OrderBy<Field>> orderBy) {
		return order(orderBy).reading(BY_ANNOUNCED, BY_ANNOUNCED_COPY);
	}

	/** Filters measures; omitted fields have no effect. */
	public record Filter(@Nullable List<Measure.Kind> kinds, @Nullable List<String> topics,
			@Nullable List<String> jurisdictions, @Nullable List<String> imposedBy, @Nullable List<String> targets,
			@Nullable List<String> authorities, @Nullable List<Provision> provisions, @Nullable DateRange announced,
			@Nullable DateRange published, @Nullable DateRange effective, @Nullable DateRange ended,
			@Nullable Filter not) implements ListFilter<Filter> {

		static Conditions conditions(@Nullable Filter filter, @Nullable LocalDate asOf) {
			return ListFilter.conditions(filter).holdsOn(IN_FORCE, asOf);
		}

		@Override
		public Conditions addedTo(Conditions conditions) {
			return conditions.in(KIND, this.kinds)
				.refers("topics", Reference.TOPIC, this.topics, TOPIC)
				.refers("jurisdictions", Reference.JURISDICTION, this.jurisdictions, JURISDICTION)
				.refers("imposedBy", "Actor", this.imposedBy, IMPOSED_BY)
				.refers("targets", "Actor", this.targets,
						"m.id in (select d.measure_id from designation d where d.target_id = any(:it))")
				.refers("authorities", "LegalAuthority", this.authorities, AUTHORITY)
				.in(PROVISION, this.provisions)
				.within("announced", ANNOUNCED, this.announced)
				.within("published", PUBLISHED, this.published)
				.within("effective", EFFECTIVE, this.effective)
				.within("ended", ENDED, this.ended);
		}

	}

	/** The fields by which measures can be ordered. */
	enum Field implements OrderField {

		/** The day of the announcement; measures without one come last. */
		ANNOUNCED_ON(BY_ANNOUNCED),
		/** The day on which it takes effect; measures without one come last. */
		EFFECTIVE_ON(SortKey.ofColumns("m.effective_key", EFFECTIVE)),
		/** The day on which it ends; measures without one come last. */
		ENDED_ON(SortKey.ofColumns("m.ended_key", ENDED)),
		/** The title. */
		TITLE(SortKey.of("m.sort_title")),
		/** The kind. */
		KIND(SortKey.of("m.kind")),
		/** The id of the jurisdiction. */
		JURISDICTION(SortKey.of("m.jurisdiction_id")),
		/** The number of targets; measures of which it is unknown come last. */
		TARGET_COUNT(SortKey.ofColumns("m.target_count_key"));

		private final SortKey key;

		Field(SortKey key) {
			this.key = key;
		}

		@Override
		public SortKey key() {
			return this.key;
		}

	}

}
