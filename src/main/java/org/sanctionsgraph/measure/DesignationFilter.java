package org.sanctionsgraph.measure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.DateRange;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.Held;
import org.sanctionsgraph.filtering.ListFilter;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.lists.Facet;
import org.sanctionsgraph.lists.FacetBy;

/** Filters designations; omitted fields have no effect. */
public record DesignationFilter(@Nullable List<String> topics, @Nullable List<String> jurisdictions,
		@Nullable List<Measure.Kind> measureKinds, @Nullable List<Provision> provisions, @Nullable List<String> targets,
		@Nullable List<Actor.Kind> targetKinds, @Nullable DateRange listed, @Nullable DateRange ended,
		@Nullable DesignationFilter not) implements ListFilter<DesignationFilter> {

	private static final Dimension TOPIC = Dimension.of("designation_topic f", "f.designation_id = d.id", "f.topic");

	private static final Dimension JURISDICTION = measure("f.jurisdiction_id").typed("Actor");

	private static final Dimension MEASURE_KIND = measure("f.kind");

	private static final Dimension PROVISION = Dimension
		.of("designation_provision f", "f.designation_id = d.id", "f.provision")
		.typed("Provision");

	private static final Dimension TARGET_KIND = Dimension.of("actor f", "f.id = d.target_id", "f.kind")
		.typed("ActorKind");

	private static final Dimension TARGET_COUNTRY = Dimension
		.of("actor_country f", "f.actor_id = d.target_id", "f.country")
		.typed("CountryCode");

	private static final String LISTED = "d.from_date";

	private static final String ENDED = "d.until_date";

	static final Held IN_FORCE = Held.between("d.from_day", "d.until_day");

	static final List<FacetBy> FACETS = List.of(FacetBy.of(Facet.Field.KIND, TARGET_KIND),
			FacetBy.of(Facet.Field.COUNTRY, TARGET_COUNTRY), FacetBy.of(Facet.Field.JURISDICTION, JURISDICTION),
			FacetBy.of(Facet.Field.PROVISION, PROVISION), FacetBy.year(LISTED));

	static final List<Dimension> DIMENSIONS = List.of(TOPIC, MEASURE_KIND, Dimension.of(LISTED), Dimension.of(ENDED),
			IN_FORCE.beginnings(), IN_FORCE.ends());

	private static Dimension measure(String value) {
		return Dimension.of("measure f", "f.id = d.measure_id", value);
	}

	static Conditions conditions(@Nullable DesignationFilter filter, @Nullable LocalDate asOf) {
		return ListFilter.conditions(filter).holdsOn(IN_FORCE, asOf);
	}

	@Override
	public Conditions addedTo(Conditions conditions) {
		return conditions.refers("topics", Reference.TOPIC, this.topics, TOPIC)
			.refers("jurisdictions", Reference.JURISDICTION, this.jurisdictions, JURISDICTION)
			.in(MEASURE_KIND, this.measureKinds)
			.in(PROVISION, this.provisions)
			.refers("targets", "Actor", this.targets, "d.target_id = any(:it)")
			.in(TARGET_KIND, this.targetKinds)
			.within("listed", LISTED, this.listed)
			.within("ended", ENDED, this.ended);
	}

}
