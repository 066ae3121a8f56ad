package org.sanctionsgraph.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.drafts.ActorDraft;
import org.sanctionsgraph.drafts.DraftIdentifier;
import org.sanctionsgraph.drafts.ImportRefused;
import org.sanctionsgraph.drafts.Reason;
import org.sanctionsgraph.drafts.DraftPeriod;
import org.sanctionsgraph.listings.DraftDesignation;
import org.sanctionsgraph.listings.Drafts;
import org.sanctionsgraph.listings.ListingDraft;
import org.sanctionsgraph.listings.Schemes;

/** The entities that say who is sanctioned, since when, by whom and under what. */
final class MoneySanctions {

	static final String SCHEMA = "Sanction";

	private static final Set<String> PROVISIONS = Arrays.stream(Provision.values())
		.map(Enum::name)
		.collect(Collectors.toSet());

	private final MoneyActors actors;

	private final Drafts drafts;

	private final Schemes schemes;

	MoneySanctions(MoneyActors actors, Drafts drafts, Schemes schemes) {
		this.actors = actors;
		this.drafts = drafts;
		this.schemes = schemes;
	}

	/** Adds a designation of each target of an entity. */
	void read(MoneyEntity sanction) {
		List<String> entities = sanction.take("entity");
		List<ActorDraft> targets = entities.stream().flatMap((entity) -> this.actors.of(entity).stream()).toList();
		List<String> countries = List.copyOf(MoneyActors.countries(sanction));
		List<String> authorities = sanction.takeTexts("authority");
		String announced = sanction.takeDate("listingDate");
		Optional<DraftPeriod> span = sanction.takeSpan(announced);
		if (targets.isEmpty() || span.isEmpty() || (countries.isEmpty() && authorities.isEmpty())) {
			sanction.leaveAll(targets.isEmpty() ? Reason.ELSEWHERE : Reason.UNCLEAR);
			return;
		}
		entities.stream().skip(targets.size()).forEach((lost) -> sanction.leave("entity", Reason.ELSEWHERE));
		countries.stream().skip(1).forEach((other) -> sanction.leave("country", Reason.ONE_OF_SEVERAL));
		impose(sanction, targets, countries, authorities, announced, span.get());
	}

	private void impose(MoneyEntity sanction, List<ActorDraft> targets, List<String> countries,
			List<String> authorities, @Nullable String announced, DraftPeriod span) {
		Optional<ActorDraft> state = countries.stream().findFirst().map(this.drafts.bodies()::state);
		List<ActorDraft> imposers = authorities.isEmpty() ? state.stream().toList()
				: authorities.stream().sorted().map((name) -> body(name, state)).distinct().toList();
		ListingDraft listing = listing(sanction, state.orElseGet(imposers::getFirst), imposers, announced, span);
		designate(sanction, targets, listing, span, imposers.getFirst());
		sanction.leaveRest();
	}

	private void designate(MoneyEntity sanction, List<ActorDraft> targets, ListingDraft listing, DraftPeriod span,
			ActorDraft imposer) {
		List<String> numbers = sanction.take("unscId");
		Optional<DraftIdentifier> identifier = sanction.takeOne("authorityId")
			.flatMap((value) -> number(sanction, value, imposer));
		String reason = sanction.takeProse("reason");
		SortedSet<String> provisions = provisions(sanction);
		targets.forEach((target) -> {
			numbers.forEach((number) -> this.schemes.identifier(List.of("UN_SC"), number)
				.ifPresentOrElse(target::identifier, () -> sanction.leave("unscId", Reason.MALFORMED)));
			boolean added = this.drafts.measures()
				.add(listing, new DraftDesignation(target.id(), span, identifier.orElse(null), reason, provisions));
			if (!added) {
				sanction.leave("entity", Reason.REPEATED);
			}
		});
	}

	private Optional<DraftIdentifier> number(MoneyEntity sanction, String value, ActorDraft imposer) {
		String scheme = this.schemes.ofBody(imposer.id(), name(imposer));
		Optional<DraftIdentifier> number = this.schemes.identifier(List.of(scheme), value);
		if (number.isEmpty()) {
			sanction.leave("authorityId", Reason.MALFORMED);
		}
		return number;
	}

	private ListingDraft listing(MoneyEntity sanction, ActorDraft jurisdiction, List<ActorDraft> imposers,
			@Nullable String announced, DraftPeriod span) {
		MoneyProgrammes programmes = MoneyProgrammes.of(sanction, jurisdiction.id(), this.drafts);
		String name = Stream.of(imposers.stream().map(MoneySanctions::name).toList(), programmes.titles())
			.filter((part) -> !part.isEmpty())
			.map((part) -> String.join(", ", part))
			.collect(Collectors.joining(": "));
		return new ListingDraft(jurisdiction.id(), imposers.stream().map(ActorDraft::id).toList(), programmes.ids(),
				day(sanction, announced, span), announced != null, name);
	}

	/**
	 * What has begun or ended on a day, or is told of on it, was listed on it or before.
	 */
	private String day(MoneyEntity sanction, @Nullable String announced, DraftPeriod span) {
		LocalDate told = this.drafts.origin().day();
		String day = Stream.of(announced, span.from(), span.until(), (told == null) ? null : told.toString())
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElseThrow(() -> new ImportRefused(
					"The sanction %s has no date; write the day of the file, as in --day=2026-07-15"
						.formatted(sanction.id())));
		if (told != null && this.drafts.origin().precedes(day)) {
			if (announced == null) {
				return told.toString();
			}
			throw new ImportRefused(
					"The sanction %s is of %s, after the day of the file; correct --day".formatted(sanction.id(), day));
		}
		return day;
	}

	/** A state can be named as the body itself. */
	private ActorDraft body(String name, Optional<ActorDraft> state) {
		return state.filter((actor) -> actor.names().contains(name)).orElseGet(() -> this.drafts.bodies().body(name));
	}

	private static SortedSet<String> provisions(MoneyEntity sanction) {
		SortedSet<String> known = new TreeSet<>();
		sanction.take("provisions").forEach((provision) -> {
			if (!PROVISIONS.contains(provision) || !known.add(provision)) {
				sanction.leave("provisions", Reason.NO_COUNTERPART);
			}
		});
		return Collections.unmodifiableSortedSet(known);
	}

	private static String name(ActorDraft body) {
		return body.names().iterator().next();
	}

}
