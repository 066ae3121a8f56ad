package org.sanctionsgraph.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.drafts.ActorDraft;
import org.sanctionsgraph.drafts.DraftIdentifier;
import org.sanctionsgraph.drafts.Reason;
import org.sanctionsgraph.drafts.Slug;
import org.sanctionsgraph.drafts.TextLengths;
import org.sanctionsgraph.entities.ActorSchema;
import org.sanctionsgraph.entities.IdentifierProperties;
import org.sanctionsgraph.entities.NameProperty;
import org.sanctionsgraph.listings.Drafts;
import org.sanctionsgraph.listings.Schemes;

/** The entities that are actors. */
final class MoneyActors {

	private static final String ID = "FTM_ID";

	private static final List<String> COUNTRIES = List.of("country", "nationality", "citizenship", "jurisdiction",
			"mainCountry", "flag");

	private static final Set<String> CODES = new TreeSet<>(List.of(Locale.getISOCountries()));

	private static final Set<String> OTHER_CODES = Set.of("EU", "UN", "XK");

	private final Map<String, ActorDraft> byEntity = new HashMap<>();

	private final IdentifierProperties identifiers = IdentifierProperties.read();

	private final Drafts drafts;

	private final Schemes schemes;

	MoneyActors(Drafts drafts, Schemes schemes) {
		this.drafts = drafts;
		this.schemes = schemes;
	}

	/**
	 * {@return the actor that an entity is}
	 */
	Optional<ActorDraft> of(String entity) {
		return Optional.ofNullable(this.byEntity.get(entity));
	}

	/** Makes an actor of an entity, unless that has no name. */
	void read(MoneyEntity entity, ActorSchema kind) {
		List<Named> names = Arrays.stream(NameProperty.values())
			.flatMap((property) -> entity.takeTexts(property.property())
				.stream()
				.map((name) -> new Named(name, property.otherKind())))
			.toList();
		if (names.isEmpty()) {
			entity.leaveAll(Reason.UNNAMED);
			return;
		}
		ActorDraft actor = this.drafts.actor(Slug.ofId(entity.id()), kind.name(), locator(entity));
		this.byEntity.put(entity.id(), actor);
		names.forEach((name) -> actor.name(name.value(), name.kind()));
		describe(entity, actor);
		entity.leaveRest();
	}

	private static @Nullable String locator(MoneyEntity entity) {
		String locator = "entity " + entity.id();
		return TextLengths.permitText(locator) ? locator : null;
	}

	private void describe(MoneyEntity entity, ActorDraft actor) {
		countries(entity).forEach(actor::country);
		Optional.ofNullable(entity.takeProse("summary")).ifPresent(actor::summary);
		if (actor.isPerson()) {
			Optional.ofNullable(entity.takeDate("birthDate")).ifPresent((date) -> {
				if (this.drafts.origin().precedes(date)) {
					entity.leave("birthDate", Reason.NO_DATE);
				}
				else {
					actor.born(date);
				}
			});
		}
		this.schemes.identifier(List.of(ID), entity.id())
			.ifPresentOrElse(actor::identifier, () -> entity.leave("id", Reason.MALFORMED));
		entity.properties().stream().sorted().forEach((property) -> identify(entity, property, actor));
	}

	/**
	 * {@return the countries that an entity belongs to, by their codes}
	 */
	static Set<String> countries(MoneyEntity entity) {
		Set<String> countries = new LinkedHashSet<>();
		for (String property : COUNTRIES) {
			for (String code : entity.take(property)) {
				String upper = code.toUpperCase(Locale.ROOT);
				if (CODES.contains(upper) || OTHER_CODES.contains(upper)) {
					countries.add(upper);
				}
				else {
					entity.leave(property, Reason.NO_COUNTRY);
				}
			}
		}
		return countries;
	}

	private void identify(MoneyEntity entity, String property, ActorDraft actor) {
		List<String> permitted = this.identifiers.schemes(actor.kind(), property);
		if (!permitted.isEmpty()) {
			entity.take(property).forEach((value) -> {
				Optional<DraftIdentifier> identifier = this.schemes.identifier(permitted, value);
				identifier.ifPresentOrElse(actor::identifier, () -> entity.leave(property, Reason.MALFORMED));
			});
		}
	}

	/** A name, and what kind it is unless it is the first. */
	private record Named(String value, String kind) {
	}

}
