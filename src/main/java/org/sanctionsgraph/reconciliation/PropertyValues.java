package org.sanctionsgraph.reconciliation;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.kernel.PartialDate;
import org.sanctionsgraph.language.CountryCodes;
import org.sanctionsgraph.scheme.PlainForm;

/** What a query says of an actor besides its name. Values that cannot be read are not. */
final class PropertyValues {

	/** Cells that OpenRefine reads as dates have a time. */
	private static final Pattern DATE = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})(?:T.*)?");

	private static final int MOST = 100;

	private static final int MOST_IDENTIFIERS = 200;

	private final Vocabulary vocabulary;

	private final List<PartialDate> dates = new ArrayList<>();

	private final Set<String> countries = new LinkedHashSet<>();

	private final List<Map<String, String>> identifiers = new ArrayList<>();

	PropertyValues(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Adds the values of a property; refuses one that there is not. */
	void add(String argument, String property, List<String> values) {
		List<String> permitted = this.vocabulary.compared().stream().map(Vocabulary.Term::id).toList();
		if (!permitted.contains(property)) {
			throw BadRequest.ofName(argument, property, permitted);
		}
		values.stream().limit(MOST).forEach((value) -> add(property, value));
		if (this.identifiers.size() > MOST_IDENTIFIERS) {
			throw new BadRequest(argument, "has too many identifiers",
					"at most %d, each as often as there are schemes that it may be of".formatted(MOST_IDENTIFIERS));
		}
	}

	/** Dates that contradict each other tell nothing. */
	@Nullable String birthDate() {
		return (this.dates.size() == 1) ? this.dates.getFirst().text() : null;
	}

	Set<String> countries() {
		return this.countries;
	}

	List<Map<String, String>> identifiers() {
		return this.identifiers;
	}

	private void add(String property, String value) {
		switch (property) {
			case Vocabulary.BIRTH_DATE -> date(value).ifPresent(this.dates::add);
			case Vocabulary.COUNTRY -> CountryCodes.of(value).ifPresent(this.countries::add);
			case Vocabulary.IDENTIFIER -> addInAnyScheme(value);
			default -> addIdentifier(Objects.requireNonNull(Vocabulary.scheme(property)), value);
		}
	}

	private static Optional<PartialDate> date(String value) {
		Matcher date = DATE.matcher(value.strip());
		try {
			return date.matches() ? Optional.of(new PartialDate(date.group(1))) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private void addInAnyScheme(String value) {
		String scheme = value.substring(0, Math.max(value.indexOf(':'), 0));
		if (this.vocabulary.schemeKeys().contains(scheme)) {
			addIdentifier(scheme, value.substring(scheme.length() + 1));
		}
		else {
			this.vocabulary.schemeKeys().forEach((any) -> addIdentifier(any, value));
		}
	}

	private void addIdentifier(String scheme, String value) {
		if (PlainForm.exists(value)) {
			this.identifiers.add(Map.of("scheme", scheme, "value", PlainForm.of(value)));
		}
	}

}
