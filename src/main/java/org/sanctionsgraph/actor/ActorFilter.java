package org.sanctionsgraph.actor;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.DateRange;
import org.sanctionsgraph.filtering.ListFilter;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.graphql.SoughtText;
import org.sanctionsgraph.scheme.PlainForm;

/**
 * Filters actors; omitted fields have no effect.
 *
 * @param name a name in any script
 */
public record ActorFilter(@Nullable List<Actor.Kind> kinds, @Nullable List<String> countries,
		@Nullable List<String> designatedBy, @Nullable List<String> measureKinds, @Nullable String name,
		@Nullable String identifier, @Nullable DateRange born, @Nullable Boolean disputed,
		@Nullable Boolean targetedAfterAsking, @Nullable ActorFilter not) implements ListFilter<ActorFilter> {

	boolean hasName() {
		return this.name != null && !this.name.isEmpty();
	}

	private @Nullable String plainIdentifier(String argument) {
		if (this.identifier == null || this.identifier.isEmpty()) {
			return null;
		}
		SoughtText.check(argument, this.identifier);
		if (!PlainForm.exists(this.identifier)) {
			throw new BadRequest(argument, "is empty", "a text with a letter or digit");
		}
		return PlainForm.of(this.identifier);
	}

	@Override
	public Conditions addedTo(Conditions conditions) {
		return conditions.in(ActorQuery.KIND, this.kinds)
			.in(ActorQuery.COUNTRY, this.countries)
			.refers("designatedBy", Reference.JURISDICTION, this.designatedBy, ActorQuery.DESIGNATED_BY)
			.in(ActorQuery.MEASURE_KIND, this.measureKinds)
			.in(ActorQuery.LISTINGS, this.designatedBy, this.measureKinds)
			.and("a.id in (select i.actor_id from actor_identifier i where i.plain_code = :it)",
					plainIdentifier(conditions.at("identifier")))
			.within("born", ActorQuery.BORN, this.born)
			.whether(ActorQuery.DISPUTED, this.disputed)
			.whether(ActorQuery.TARGETED_AFTER_ASKING, this.targetedAfterAsking);
	}

}
