package org.sanctionsgraph.nameindex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.script.Folding;
import org.sanctionsgraph.words.Countries;
import org.sanctionsgraph.words.Republics;

/** The names of bodies in Latin script, as names of others mention them. */
final class Mentions {

	static final String STATE = "STATE";

	private static final int TYPING_ERRORS = 2;

	private static final LevenshteinDistance EDITS = new LevenshteinDistance(TYPING_ERRORS);

	/** In shorter names, an error makes another name. */
	private static final int LONG = 15;

	private final Map<String, Mentioned> byName = new HashMap<>();

	private final List<String> states = new ArrayList<>();

	private final Map<String, Mentioned> countries = new HashMap<>();

	private int longest;

	static List<String> words(String name) {
		return Folding.words(Folding.fold(name));
	}

	/** Adds a name, unless it is that of another body. */
	void add(String name, Mentioned body) {
		List<String> words = words(name);
		String folded = String.join(" ", words);
		if (this.byName.putIfAbsent(folded, body) == null && body.kind().equals(STATE)) {
			this.states.add(folded);
		}
		this.longest = Math.max(this.longest, words.size());
	}

	/**
	 * {@return the words of a name, of which those that are the name of a body are one
	 * part}
	 */
	List<Part> parts(String name) {
		List<String> words = words(name);
		return parts(words, words.size());
	}

	/**
	 * {@return the same for a name of a body, which may mention another one}
	 */
	List<Part> partsWithin(String name) {
		List<String> words = words(name);
		return parts(words, words.size() - 1);
	}

	private List<Part> parts(List<String> words, int most) {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < words.size(); i += parts.getLast().words().size()) {
			parts.add(partAt(words, i, Math.min(most, words.size() - i)));
		}
		return parts;
	}

	/** Adds a country, which may be a body that has been added. */
	void addCountry(String code, Mentioned country) {
		this.countries.put(code, country);
		add(Countries.english(code), country);
	}

	/**
	 * {@return the state whose adjective a word is}
	 */
	Optional<Mentioned> adjectivalState(String word) {
		return Countries.ofAdjective(word)
			.map(this.countries::get)
			.or(() -> Adjectives.country(word, this.states).map(this.byName::get));
	}

	private Part partAt(List<String> words, int start, int most) {
		for (int length = Math.min(this.longest, most); length > 0; length--) {
			List<String> part = words.subList(start, start + length);
			Mentioned body = body(String.join(" ", part));
			if (body != null) {
				return new Part(part, body);
			}
		}
		return republicAt(words, start, most).orElseGet(() -> wordAt(words, start));
	}

	private Optional<Part> republicAt(List<String> words, int start, int most) {
		int before = Republics.length(words, start);
		return (before == 0 || before >= most) ? Optional.empty() : Optional
			.of(partAt(words, start + before, most - before))
			.filter((state) -> state.isOf(STATE))
			.map((state) -> new Part(words.subList(start, start + before + state.words().size()), state.body()));
	}

	private Part wordAt(List<String> words, int start) {
		boolean first = start == 0 && words.size() > 1;
		return new Part(words.subList(start, start + 1), first ? adjectivalState(words.getFirst()).orElse(null) : null);
	}

	private @Nullable Mentioned body(String name) {
		Mentioned body = this.byName.get(name);
		return (body != null || name.length() < LONG) ? body : misspelt(name);
	}

	private @Nullable Mentioned misspelt(String name) {
		for (Map.Entry<String, Mentioned> known : this.byName.entrySet()) {
			if (Math.abs(known.getKey().length() - name.length()) <= TYPING_ERRORS
					&& EDITS.apply(known.getKey(), name) >= 0) {
				return known.getValue();
			}
		}
		return null;
	}

	/**
	 * {@return the words of parts with the usual names of the bodies, each of them once}
	 */
	static List<String> usual(List<Part> parts) {
		Set<Mentioned> seen = new HashSet<>();
		List<String> words = new ArrayList<>();
		for (Part part : parts) {
			if (part.body() == null) {
				words.addAll(part.words());
			}
			else if (seen.add(part.body())) {
				words.addAll(part.body().usualName());
			}
		}
		return words;
	}

	/**
	 * A word, or the words that are the name of a body.
	 *
	 * @param words the words
	 * @param body the body, or null
	 */
	record Part(List<String> words, @Nullable Mentioned body) {

		boolean isOf(String kind) {
			return this.body != null && this.body.kind().equals(kind);
		}

	}

	/**
	 * A body that is mentioned.
	 *
	 * @param id its id, or the code of a country that has no record
	 * @param kind the kind of actor
	 * @param usualName the words of its shortest name that is no abbreviation
	 */
	record Mentioned(String id, String kind, List<String> usualName) {
	}

}
