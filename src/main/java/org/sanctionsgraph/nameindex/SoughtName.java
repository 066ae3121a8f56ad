package org.sanctionsgraph.nameindex;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.matching.MatchMethod;
import org.sanctionsgraph.matching.NameComparison;
import org.sanctionsgraph.matching.NameComparison.Match;
import org.sanctionsgraph.nameindex.Mentions.Mentioned;
import org.sanctionsgraph.names.NameForm;
import org.sanctionsgraph.names.Reading;
import org.sanctionsgraph.names.WrittenName;
import org.sanctionsgraph.script.RegisteredNames;

/**
 * A name that is searched for.
 *
 * @param person the name as that of a person
 * @param other the name as that of anybody else
 * @param withoutStates the name without each state that it mentions, by the state's id,
 * and without each province
 * @param withoutOwners the name without each body to which others belong, by the state of
 * that body
 * @param state the state that is called so in any language, or null
 * @param legalForm the legal form at its end, empty if it stands at the beginning, or
 * null
 */
record SoughtName(NameForm person, NameForm other, Map<String, NameForm> withoutStates,
		Map<String, List<NameForm>> withoutOwners, @Nullable Mentioned state, @Nullable String legalForm) {

	private static final double WITHOUT_STATE = 0.97;

	private static final double WITHOUT_OWNER = 0.95;

	/** Neither people nor public bodies have a legal form. */
	private static final double OF_A_COMPANY = 0.6;

	private static final double OF_OTHERS = 0.85;

	private static final double OF_OTHER_BODIES = 0.7;

	private static final double OF_ANOTHER_STATE = 0.7;

	private static final int SHORTEST_WORD = 3;

	private static final int LETTERS = 8;

	static SoughtName of(String text, Bodies bodies) {
		NameForm other = NameForm.of(text, null, false);
		Map<String, NameForm> withoutStates = new HashMap<>();
		List<Mentions.Part> parts = bodies.parts(text);
		bodies.states(text, parts).forEach((state, rest) -> withoutStates.put(state, NameForm.of(rest, null, false)));
		return new SoughtName(NameForm.of(text, null, true),
				withShortNames(text,
						Bodies.withUsualNames(text, parts)
							.map((usual) -> other.orRead(NameForm.of(usual, null, false)))
							.orElse(other)),
				withoutStates, withoutOwners(text, bodies), bodies.stateCalled(text).orElse(null),
				other.written().hasLegalForm() ? other.written().legalForm() : null);
	}

	private static Map<String, List<NameForm>> withoutOwners(String text, Bodies bodies) {
		Map<String, List<NameForm>> owned = new HashMap<>();
		bodies.owned(text)
			.forEach((state, names) -> owned.put(state,
					names.stream().map((name) -> NameForm.of(name, null, false)).toList()));
		return owned;
	}

	private static NameForm withShortNames(String text, NameForm form) {
		NameForm all = form;
		for (String name : RegisteredNames.shortened(text)) {
			all = all.orExactly(NameForm.of(name, null, false));
		}
		return all;
	}

	/**
	 * {@return how alike the name and a form of that name are}
	 */
	Match compare(StoredName name, NameForm form) {
		Match match = compared(as(name), name, form);
		if (name.isOfPerson() && this.other.written().isOfFirm()) {
			return match.times(OF_A_COMPANY);
		}
		if (!match.isExact() && name.contradicts(this.legalForm, match.isAbbreviated())
				&& !form.written().hasLegalForm()) {
			return match.times(OF_A_COMPANY);
		}
		if (this.other.isOneWord() && (isOneOfMany(match, name) || isNoAbbreviation(match, form))) {
			return match.times(OF_OTHERS);
		}
		return name.isOfState() ? ofState(match, name, form) : ofBody(match, name, form);
	}

	/** What is but described has no name of which a part could be left out. */
	private static Match compared(NameForm sought, StoredName name, NameForm form) {
		if (!name.isToldByEachWord()) {
			return NameComparison.compare(sought, form);
		}
		Match match = NameComparison.compareEachWord(sought, form);
		return (match.score() < 1 && form.written().isDescription()) ? match.times(OF_OTHER_BODIES) : match;
	}

	/** A group is described in words that others have as well. */
	private static boolean isOneOfMany(Match match, StoredName name) {
		return name.isOfGroup() && match.score() < 1;
	}

	/**
	 * What is described in lower case has none, and a syllable is one in capitals only.
	 */
	private boolean isNoAbbreviation(Match match, NameForm form) {
		return match.isAbbreviated() && (form.written().isDescription() || isSyllable(this.other.written()));
	}

	private static boolean isSyllable(WrittenName name) {
		return name.isSyllable() && !name.isInCapitals();
	}

	/** The words that one name has more may tell states apart, or make it a company's. */
	private Match ofState(Match match, StoredName name, NameForm form) {
		if (this.state != null) {
			return this.state.id().equals(name.actorId())
					? match.orBetter(NameComparison.compare(usualName(this.state), form).translated())
					: match.times(OF_ANOTHER_STATE);
		}
		int more = this.other.first().letters() - form.first().letters();
		boolean otherWords = more <= -SHORTEST_WORD || (more >= SHORTEST_WORD && this.other.sharesScript(form));
		return otherWords ? match.times(OF_ANOTHER_STATE) : match;
	}

	/**
	 * A state is not what belongs to it. What is of a state may be called without it, but
	 * not by the name of another one, or of a province.
	 */
	private Match ofBody(Match match, StoredName name, NameForm form) {
		if (this.state != null && !name.isOfPerson() && match.score() < 1) {
			return match.times(OF_OTHERS);
		}
		if (name.isToldByEachWord() && match.score() < WITHOUT_OWNER && isOwned(name, form)) {
			return new Match(WITHOUT_OWNER, Set.of(MatchMethod.ABBREVIATION));
		}
		NameForm rest = this.withoutStates.get(Objects.requireNonNullElse(name.state(), ""));
		if (rest != null) {
			return match.orBetter(compared(rest, name, form).shortened(WITHOUT_STATE));
		}
		return (name.isToldByEachWord() && isElsewhere(match, form)) ? match.times(OF_ANOTHER_STATE) : match;
	}

	/** The whole name of a body stands beside that of another one of the same state. */
	private boolean isOwned(StoredName name, NameForm form) {
		return this.withoutOwners.getOrDefault(Objects.requireNonNullElse(name.state(), ""), List.of())
			.stream()
			.anyMatch((owned) -> NameComparison.compare(owned, form).score() == 1);
	}

	/** The state or province is one that the form does not mention. */
	private boolean isElsewhere(Match match, NameForm form) {
		return match.score() < 1 && this.withoutStates.values()
			.stream()
			.anyMatch((rest) -> NameComparison.compare(rest, form).score() > match.score());
	}

	/**
	 * {@return the name as one of the kind of that name}
	 */
	NameForm as(StoredName name) {
		return name.isOfPerson() ? this.person : this.other;
	}

	/**
	 * {@return how much there is to compare, about in words; at least 1}
	 */
	int size() {
		int words = this.person.readings()
			.stream()
			.filter((reading) -> reading.origin() != Reading.Origin.RESPELT)
			.mapToInt((reading) -> reading.words().size())
			.sum();
		return Math.max(1, Math.max(words, this.person.written().text().length() / LETTERS));
	}

	/**
	 * {@return a query for the forms that share parts of the name, however it is read}
	 */
	Query query(IndexReader reader) throws IOException {
		return new RareParts(reader).query(grams());
	}

	private static NameForm usualName(Mentioned state) {
		return NameForm.of(String.join(" ", state.usualName()), null, false);
	}

	private Set<Set<String>> grams() {
		Set<Set<String>> grams = new LinkedHashSet<>(this.person.gramsByReading());
		grams.addAll(this.other.gramsByReading());
		if (this.state != null) {
			grams.addAll(usualName(this.state).gramsByReading());
		}
		return grams;
	}

}
