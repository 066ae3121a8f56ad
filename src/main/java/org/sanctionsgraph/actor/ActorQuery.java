package org.sanctionsgraph.actor;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Order;

/** The filter and the order of lists of actors. */
final class ActorQuery {

	private ActorQuery() {
	}

	/** Filters actors; omitted fields have no effect. */
	record Filter(@Nullable List<Actor.Kind> kinds, @Nullable List<String> countries,
			@Nullable List<String> designatedBy, @Nullable List<String> measureKinds, @Nullable String identifier,
			@Nullable Boolean disputed, @Nullable Boolean targetedAfterAsking) {

		static Conditions conditions(@Nullable Filter filter) {
			return (filter == null) ? Conditions.none() : filter.conditions();
		}

		/**
		 * Pairs each jurisdiction with each kind if both are given: one measure must
		 * match both.
		 */
		private List<String> jurisdictionsWithKinds() {
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
						+ "and l.jurisdiction_id || ' ' || l.measure_kind = any(:it))", jurisdictionsWithKinds())
				.and("a.id in (select i.actor_id from actor_identifier i where i.code = :it)", this.identifier)
				.whether("exists (select 1 from conflict k where k.subject_id = a.id)", this.disputed)
				.whether("coalesce(a.last_listed > a.first_asked, false)", this.targetedAfterAsking);
		}

	}

	/** Orders actors. */
	record OrderBy(Field field, Order.Direction direction) {

		static Order order(@Nullable OrderBy orderBy) {
			return (orderBy == null) ? Field.NAME.order() : orderBy.field.order().in(orderBy.direction);
		}

	}

	/** The fields by which actors can be ordered. */
	enum Field {

		/** The preferred name. */
		NAME("a.sort_name"),
		/** The number of designations of the actor. */
		DESIGNATION_COUNT("a.designation_count_key"),
		/**
		 * The day of the first designation; actors that were never designated come last.
		 */
		FIRST_LISTED("a.first_listed_key");

		private final String key;

		Field(String key) {
			this.key = key;
		}

		private Order order() {
			return Order.by(name(), this.key);
		}

	}

}
