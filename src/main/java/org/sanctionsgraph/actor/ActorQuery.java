package org.sanctionsgraph.actor;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.Pairs;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.lists.Facet;
import org.sanctionsgraph.scheme.PlainForm;

/** The filter and the order of lists of actors. */
final class ActorQuery {

	private static final Dimension KIND = Dimension.of("a.kind").typed("ActorKind");

	private static final Dimension COUNTRY = Dimension.of("actor_country f", "f.actor_id = a.id", "f.country")
		.typed("CountryCode");

	private static final Dimension DESIGNATED_BY = listing("f.jurisdiction_id").typed("Actor");

	private static final Dimension MEASURE_KIND = listing("f.measure_kind");

	/** If both are given, one measure must match both. */
	private static final Pairs LISTINGS = Pairs.of("actor_listing f", "f.actor_id = a.id", "f.jurisdiction_id",
			"f.measure_kind");

	private static final String DISPUTED = "exists (select 1 from conflict k where k.subject_id = a.id)";

	private static final String TARGETED_AFTER_ASKING = "coalesce(a.last_listed > a.first_asked, false)";

	static final Map<Facet.Field, Dimension> FACETS = Map.of(Facet.Field.KIND, KIND, Facet.Field.COUNTRY, COUNTRY,
			Facet.Field.JURISDICTION, DESIGNATED_BY);

	static final List<Dimension> DIMENSIONS = List.of(MEASURE_KIND, LISTINGS.dimension(), Dimension.whether(DISPUTED),
			Dimension.whether(TARGETED_AFTER_ASKING));

	private ActorQuery() {
	}

	private static Dimension listing(String value) {
		return Dimension.of("actor_listing f", "f.actor_id = a.id", value);
	}

	/** Filters actors; omitted fields have no effect. */
	record Filter(@Nullable List<Actor.Kind> kinds, @Nullable List<String> countries,
			@Nullable List<String> designatedBy, @Nullable List<String> measureKinds, @Nullable String identifier,
			@Nullable Boolean disputed, @Nullable Boolean targetedAfterAsking) {

		static Conditions conditions(@Nullable Filter filter) {
			return (filter == null) ? Conditions.none() : filter.conditions();
		}

		private @Nullable String plainIdentifier() {
			if (this.identifier == null || this.identifier.isEmpty()) {
				return null;
			}
			if (!PlainForm.exists(this.identifier)) {
				throw new BadRequest("filter.identifier", "is empty", "a text with a letter or digit");
			}
			return PlainForm.of(this.identifier);
		}

		private Conditions conditions() {
			return Conditions.none()
				.in(KIND, this.kinds)
				.in(COUNTRY, this.countries)
				.refers("designatedBy", Reference.JURISDICTION, this.designatedBy, DESIGNATED_BY)
				.in(MEASURE_KIND, this.measureKinds)
				.in(LISTINGS, this.designatedBy, this.measureKinds)
				.and("a.id in (select i.actor_id from actor_identifier i where i.plain_code = :it)", plainIdentifier())
				.whether(DISPUTED, this.disputed)
				.whether(TARGETED_AFTER_ASKING, this.targetedAfterAsking);
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
		FIRST_LISTED("a.first_listed_key", "a.first_listed_key_desc");

		private final String key;

		private final String reverseKey;

		Field(String key) {
			this(key, key);
		}

		Field(String key, String reverseKey) {
			this.key = key;
			this.reverseKey = reverseKey;
		}

		private Order order() {
			return Order.by(name(), this.key, this.reverseKey);
		}

	}

}
