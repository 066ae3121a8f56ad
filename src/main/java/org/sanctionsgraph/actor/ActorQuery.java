package org.sanctionsgraph.actor;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.paging.Conditions;
import org.sanctionsgraph.paging.Order;

/** Which actors to list, and in which order. */
final class ActorQuery {

	private ActorQuery() {
	}

	/** Which actors to list; what is left out restricts nothing. */
	record Filter(@Nullable List<Actor.Kind> kinds, @Nullable List<String> countries,
			@Nullable List<String> designatedBy, @Nullable List<String> measureKinds, @Nullable String identifier,
			@Nullable Boolean disputed, @Nullable Boolean targetedAfterAsking) {

		static Conditions conditions(@Nullable Filter filter) {
			return (filter == null) ? Conditions.none() : filter.conditions();
		}

		/**
		 * Each jurisdiction with each kind, where both are asked for: one measure must
		 * meet both.
		 */
		private List<String> listings() {
			List<String> kinds = (this.measureKinds == null) ? List.of() : this.measureKinds;
			return (this.designatedBy == null) ? List.of()
					: this.designatedBy.stream()
						.flatMap((jurisdiction) -> kinds.stream().map((kind) -> jurisdiction + " " + kind))
						.toList();
		}

		private Conditions conditions() {
			return Conditions.none()
				.in("a.kind", this.kinds)
				.and("exists (select 1 from actor_country c where c.actor_id = a.id and c.country = any(:it))",
						this.countries)
				.refers("designatedBy", "Actor", this.designatedBy,
						"exists (select 1 from actor_listing l where l.actor_id = a.id and l.jurisdiction_id = any(:it))")
				.and("exists (select 1 from actor_listing l where l.actor_id = a.id and l.measure_kind = any(:it))",
						this.measureKinds)
				.and("exists (select 1 from actor_listing l where l.actor_id = a.id "
						+ "and l.jurisdiction_id || ' ' || l.measure_kind = any(:it))", listings())
				.and("exists (select 1 from actor_identifier i where i.actor_id = a.id and i.code = :it)",
						this.identifier)
				.and("exists (select 1 from conflict k where k.subject_id = a.id) = :it", this.disputed)
				.and("coalesce(a.last_listed > a.first_asked, false) = :it", this.targetedAfterAsking);
		}

	}

	/** In which order to list actors. */
	record OrderBy(Field field, Order.Direction direction) {

		static Order order(@Nullable OrderBy wanted) {
			return (wanted == null) ? Field.NAME.order() : wanted.field.order().in(wanted.direction);
		}

	}

	/** What actors can be ordered by. */
	enum Field {

		/** Preferred name. */
		NAME("a.sort_name"),
		/** Number of entries that list the actor. */
		DESIGNATION_COUNT("lpad(cast(a.designation_count as varchar), 9, '0')"),
		/** Day of the first entry; actors never listed come last. */
		FIRST_LISTED("coalesce(a.first_listed, '9999')");

		private final String key;

		Field(String key) {
			this.key = key;
		}

		private Order order() {
			return Order.by(name(), this.key);
		}

	}

}
