package org.sanctionsgraph.measure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.paging.Conditions;
import org.sanctionsgraph.paging.DateRange;
import org.sanctionsgraph.paging.Order;

/** Which measures to list, and in which order. */
final class MeasureQuery {

	/** The order of nested lists, whose edges hold a copy of the date. */
	static final Order OLDEST_FIRST = Order.by("date", "e.announced_on");

	private MeasureQuery() {
	}

	/** Which measures to list; what is left out restricts nothing. */
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
						"exists (select 1 from measure_imposer i where i.measure_id = m.id and i.actor_id = any(:it))")
				.refers("targets", "Actor", this.targets,
						"exists (select 1 from designation d where d.measure_id = m.id and d.target_id = any(:it))")
				.refers("authorities", "LegalAuthority", this.authorities,
						"exists (select 1 from measure_authority l where l.measure_id = m.id and l.authority_id = any(:it))")
				.and("exists (select 1 from measure_provision p where p.measure_id = m.id and p.provision = any(:it))",
						this.provisions)
				.within("announced", "m.announced_on", this.announced);
		}

	}

	/** In which order to list measures. */
	record OrderBy(Field field, Order.Direction direction) {

		static Order order(@Nullable OrderBy wanted) {
			return (wanted == null) ? Field.ANNOUNCED_ON.order() : wanted.field.order().in(wanted.direction);
		}

	}

	/** What measures can be ordered by. */
	enum Field {

		/** Day of the announcement. */
		ANNOUNCED_ON("m.announced_on"),
		/** Day it takes effect; those without one come last. */
		EFFECTIVE_ON("coalesce(m.effective_on, '9999')"),
		/** Number of targets. */
		TARGET_COUNT("lpad(cast(m.target_count as varchar), 9, '0')");

		private final String key;

		Field(String key) {
			this.key = key;
		}

		private Order order() {
			return Order.by(name(), this.key);
		}

	}

}
