package org.sanctionsgraph.response;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.act.Participation;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.DateRange;
import org.sanctionsgraph.filtering.Dimension;
import org.sanctionsgraph.filtering.ListFilter;
import org.sanctionsgraph.filtering.Order;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.filtering.OrderField;
import org.sanctionsgraph.filtering.SortKey;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.lists.Facet;
import org.sanctionsgraph.lists.FacetBy;

/** The filter and the order of lists of responses. */
public final class ResponseQuery {

	private static final Dimension KIND = Dimension.ofOrdered("r.kind").typed("ResponseKind");

	private static final Dimension STANCE = Dimension.ofOrdered("r.stance").typed("Stance");

	private static final Dimension TOPIC = Dimension.of("act_topic f", "f.act_id = r.id", "f.topic");

	private static final Dimension JURISDICTION = Dimension
		.of("response_jurisdiction f", "f.response_id = r.id", "f.jurisdiction_id")
		.typed("Actor");

	private static final String OCCURRED = "r.occurred_on";

	static final List<FacetBy> FACETS = List.of(FacetBy.of(Facet.Field.KIND, KIND),
			FacetBy.of(Facet.Field.STANCE, STANCE), FacetBy.of(Facet.Field.JURISDICTION, JURISDICTION),
			FacetBy.year(OCCURRED));

	static final List<Dimension> DIMENSIONS = List.of(TOPIC, Dimension.of(OCCURRED));

	private ResponseQuery() {
	}

	static Order order(@Nullable List<OrderBy<Field>> orderBy) {
		return Order.of(orderBy, Field.DATE.order());
	}

	/** Filters responses; omitted fields have no effect. */
	public record Filter(@Nullable List<Response.Kind> kinds, @Nullable List<String> topics,
			@Nullable List<Response.Stance> stances, @Nullable List<String> jurisdictions,
			@Nullable List<String> participants, @Nullable List<String> answers, @Nullable DateRange occurred,
			@Nullable Filter not) implements ListFilter<Filter> {

		static Conditions conditions(@Nullable Filter filter) {
			return ListFilter.conditions(filter);
		}

		/** Includes only responses in which the parent had one of the roles. */
		static Conditions conditions(@Nullable Filter filter, @Nullable List<Participation.Role> roles) {
			return conditions(filter).and("exists (select 1 from took_part p where p.act_id = r.id "
					+ "and p.actor_id = e.actor_id and p.role = any(:it))", roles);
		}

		@Override
		public Conditions addedTo(Conditions conditions) {
			return conditions.in(KIND, this.kinds)
				.refers("topics", Reference.TOPIC, this.topics, TOPIC)
				.in(STANCE, this.stances)
				.refers("jurisdictions", Reference.JURISDICTION, this.jurisdictions, JURISDICTION)
				.refers("participants", "Actor", this.participants,
						"r.id in (select p.act_id from took_part p where p.actor_id = any(:it))")
				.refers("answers", List.of("Measure", "Response"), this.answers,
						"r.id in (select k.from_id from act_link k where k.to_id = any(:it))")
				.within("occurred", OCCURRED, this.occurred);
		}

	}

	/** The fields by which responses can be ordered. */
	enum Field implements OrderField {

		/** The day on which the response occurred. */
		DATE(SortKey.of(OCCURRED)),
		/** The title. */
		TITLE(SortKey.of("r.sort_title")),
		/** The kind. */
		KIND(SortKey.of("r.kind")),
		/** The stance. */
		STANCE(SortKey.of("r.stance"));

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
