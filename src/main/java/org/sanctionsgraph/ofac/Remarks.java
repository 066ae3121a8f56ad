package org.sanctionsgraph.ofac;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sanctionsgraph.drafts.ActorDraft;
import org.sanctionsgraph.drafts.DraftIdentifier;
import org.sanctionsgraph.drafts.LeftOut;
import org.sanctionsgraph.drafts.Origin;
import org.sanctionsgraph.drafts.Reason;
import org.sanctionsgraph.drafts.TextLengths;
import org.sanctionsgraph.listings.Schemes;

/** What the remarks about an entry tell for certain. */
final class Remarks {

	private static final Pattern ALIAS = Pattern.compile("(?:alt\\. )?a\\.k\\.a\\. '(?<name>.+)'");

	private static final Pattern COUNTRY = Pattern.compile("(?:alt\\. )?(?:nationality|citizen) (?<country>.+)");

	private final OfacWords words;

	private final Schemes schemes;

	private final Origin origin;

	private final LeftOut leftOut;

	Remarks(OfacWords words, Schemes schemes, Origin origin, LeftOut leftOut) {
		this.words = words;
		this.schemes = schemes;
		this.origin = origin;
		this.leftOut = leftOut;
	}

	/** Adds to an actor what the remarks tell of it, and counts the rest. */
	void read(OfacEntry entry, ActorDraft actor) {
		birth(entry, actor);
		entry.remarkItems().stream().filter(Predicate.not(BirthDates::isOne)).forEach((item) -> {
			Matcher alias = ALIAS.matcher(item);
			Matcher country = COUNTRY.matcher(item);
			if (alias.matches()) {
				alias(alias.group("name"), entry, actor);
			}
			else if (country.matches()) {
				this.words.country(country.group("country"))
					.ifPresentOrElse(actor::country, () -> leave(entry, "nationality", Reason.UNCLEAR));
			}
			else {
				labelled(item.replaceFirst("^alt\\. ", ""), entry, actor);
			}
		});
	}

	private void birth(OfacEntry entry, ActorDraft actor) {
		List<String> printed = BirthDates.printed(entry.remarkItems());
		Optional<String> date = (printed.size() == 1 && actor.isPerson()) ? BirthDates.date(printed.getFirst())
				: Optional.empty();
		if (date.isPresent() && !this.origin.precedes(date.get())) {
			actor.born(date.get());
		}
		else {
			printed
				.forEach((other) -> leave(entry, "DOB", (printed.size() > 1) ? Reason.ONE_OF_SEVERAL : Reason.UNCLEAR));
		}
	}

	private void alias(String name, OfacEntry entry, ActorDraft actor) {
		if (TextLengths.permitText(name)) {
			actor.name(name, "ALIAS");
		}
		else {
			leave(entry, "a.k.a.", Reason.TOO_LONG);
		}
	}

	private void labelled(String item, OfacEntry entry, ActorDraft actor) {
		String label = this.words.label(item).orElse("");
		String scheme = this.words.identifiers().get(label);
		if (scheme == null) {
			leave(entry, label.isEmpty() ? "other" : label, Reason.NO_COUNTERPART);
		}
		else if (!number(item.substring(label.length()).strip(), scheme, actor)) {
			leave(entry, label, Reason.UNCLEAR);
		}
	}

	private boolean number(String text, String scheme, ActorDraft actor) {
		Optional<DraftIdentifier> identifier = PrintedNumber.in(text)
			.flatMap((number) -> scheme(scheme, number)
				.flatMap((own) -> this.schemes.identifier(List.of(own), number.value())));
		identifier.ifPresent(actor::identifier);
		return identifier.isPresent();
	}

	private Optional<String> scheme(String ofAny, PrintedNumber number) {
		return number.country().isEmpty() ? Optional.of(ofAny)
				: number.country().flatMap(this.words::country).map((code) -> this.schemes.ofCountry(ofAny, code));
	}

	private void leave(OfacEntry entry, String label, Reason reason) {
		this.leftOut.add(entry.schema(), "remarks: " + label, reason);
	}

}
