package org.sanctionsgraph.ofac;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sanctionsgraph.drafts.ActorDraft;
import org.sanctionsgraph.drafts.LeftOut;
import org.sanctionsgraph.drafts.Origin;
import org.sanctionsgraph.drafts.Reason;
import org.sanctionsgraph.listings.Schemes;

/** What the remarks about an entry tell for certain. */
final class Remarks {

	private static final Pattern ALIAS = Pattern.compile("(?:alt\\. )?a\\.k\\.a\\. '(?<name>.+)'");

	private static final Pattern COUNTRY = Pattern.compile("(?:alt\\. )?(?:nationality|citizen) (?<country>.+)");

	private static final Pattern BIRTH = Pattern.compile("(?:alt\\. )?DOB (?<date>.+)");

	/**
	 * What is printed before the country and the days, with a digit in it or in capitals.
	 */
	private static final Pattern NUMBER = Pattern
		.compile("(?<value>[^()]*\\d[^()]*?|[A-Z]+)" + "(?: \\((?<country>[^()]+)\\))?(?: (?:issued|expires) .+)?");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

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
		List<String> births = entry.remarkItems().stream().filter((item) -> BIRTH.matcher(item).matches()).toList();
		births(births, entry, actor);
		entry.remarkItems().stream().filter((item) -> !births.contains(item)).forEach((item) -> {
			Matcher alias = ALIAS.matcher(item);
			Matcher country = COUNTRY.matcher(item);
			if (alias.matches()) {
				actor.name(alias.group("name"), "ALIAS");
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

	private void births(List<String> items, OfacEntry entry, ActorDraft actor) {
		Optional<String> date = (items.size() == 1 && actor.isPerson()) ? date(items.getFirst()) : Optional.empty();
		if (date.isPresent() && !this.origin.precedes(date.get())) {
			actor.born(date.get());
		}
		else {
			items.forEach((item) -> leave(entry, "DOB", (items.size() > 1) ? Reason.ONE_OF_SEVERAL : Reason.UNCLEAR));
		}
	}

	private static Optional<String> date(String item) {
		String text = item.substring("DOB ".length());
		try {
			return Optional.of(switch (text.length()) {
				case 4 -> YearMonth.of(Integer.parseInt(text), 1).toString().substring(0, 4);
				case 8 -> YearMonth.parse(text, MONTH).toString();
				default -> LocalDate.parse(text, DAY).toString();
			});
		}
		catch (RuntimeException ex) {
			return Optional.empty();
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
		Matcher number = NUMBER.matcher(text);
		if (!number.matches()) {
			return false;
		}
		String name = number.group("country");
		Optional<String> own = (name == null) ? Optional.of(scheme)
				: this.words.country(name).map((code) -> this.schemes.ofCountry(scheme, code));
		return own.flatMap((key) -> this.schemes.identifier(List.of(key), number.group("value"))).map((identifier) -> {
			actor.identifier(identifier);
			return identifier;
		}).isPresent();
	}

	private void leave(OfacEntry entry, String label, Reason reason) {
		this.leftOut.add(entry.schema(), "remarks: " + label, reason);
	}

}
