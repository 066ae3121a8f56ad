package org.sanctionsgraph.measure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.DateRange;
import org.sanctionsgraph.filtering.Order;

/** The filter and the order of lists of measures. */
final class MeasureQuery {

	/** The order of nested lists, whose edge tables have a copy of the date. */
	static final Order OLDEST_FIRST = Order.by("date", "e.announced_on");

	private MeasureQuery() {
	}

	/** Filters measures; omitted fields have no effect. */
	record Filter(@Nullable List<Measure.Kind> kinds, @Nullable List<String> topics,
			@Nullable List<String> jurisdictions, @Nullable List<String> imposedBy, @Nullable List<String> targets,
			@Nullable List<String> authorities, @Nullable List<Provision> provisions, @Nullable DateRange announced) {

		static Conditions conditions(@Nullable Filter filter, @Nullable LocalDate asOf) {
			Conditions filtered = (filter == null) ? Conditions.none() : filter.conditions();
			return filtered.holdsOn("m.in_force_from", "m.in_force_until", asOf);
		}

		private Conditions conditions() {
			return Conditions.none()
				.in("m.kind", this.kinds)
				.refers("topics", Reference.TOPIC, this.topics,
						"exists (select 1 from act_topic t where t.act_id = m.id and t.topic = any(:it))")
				.refers("jurisdictions", "Actor", this.jurisdictions, "m.jurisdiction_id = any(:it)")
				.refers("imposedBy", "Actor", this.imposedBy,
						"m.id in (select i.measure_id from measure_imposer i where i.actor_id = any(:it))")
				.refers("targets", "Actor", this.targets,
						"m.id in (select d.measure_id from designation d where d.target_id = any(:it))")
				.refers("authorities", "LegalAuthority", this.authorities,
						"m.id in (select l.measure_id from measure_authority l where l.authority_id = any(:it))")
				.and("exists (select 1 from measure_provision p where p.measure_id = m.id and p.provision = any(:it))",
						this.provisions)
				.within("announced", "m.announced_on", this.announced);
		}

	}

	/** Orders measures. */
	record OrderBy(Field field, Order.Direction direction) {

		static Order order(@Nullable OrderBy orderBy) {
			return (orderBy == null) ? Field.ANNOUNCED_ON.order() : orderBy.field.order().in(orderBy.direction);
		}

	}

	/** The fields by which measures can be ordered. */
	enum Field {

		/** The day of the announcement. */
		ANNOUNCED_ON("m.announced_on"),
		/** The day on which it takes effect; measures without one come last. */
		EFFECTIVE_ON("m.effective_key"),
		/** The number of targets. */
		TARGET_COUNT("m.target_count_key");

		private final String key;

		Field(String key) {
			this.key = key;
		}

		private Order order() {
			return Order.by(name(), this.key);
		}

	}

}
