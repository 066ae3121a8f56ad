package org.sanctionsgraph.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sanctionsgraph.script.Folding;

/**
 * Bodies to which others belong, which are told before or behind these: the CCP's United
 * Front Work Department.
 */
public final class Owners {

	private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?= )");

	private static final Pattern AROUND = Pattern.compile("^(?:of|the)\\b|\\b(?:of|the)$");

	private static final Pattern DEPARTMENT = Pattern.compile("(\\w+) (department|ministry)");

	private static final String OF = "of";

	private static final int LONGEST = 8;

	private final Map<String, Set<String>> statesByName = new HashMap<>();

	/**
	 * Adds a name of a body.
	 * @param text the name
	 * @param state the state that it belongs to, or an empty text
	 */
	public void add(String text, String state) {
		String name = withoutState(Folding.words(Folding.fold(text)));
		put(name, state);
		Matcher department = DEPARTMENT.matcher(name);
		if (department.matches()) {
			put(department.group(1), state);
			put(department.group(2) + " of " + department.group(1), state);
		}
	}

	/**
	 * {@return the names that a text has beside that of an owner, by the states of these}
	 */
	public Map<String, Set<String>> owned(String text) {
		List<String> words = Folding.words(Folding.fold(POSSESSIVE.matcher(text).replaceAll("")));
		Map<String, Set<String>> owned = new HashMap<>();
		for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
			int rest = words.size() - length;
			add(words.subList(0, length), words.subList(length, words.size()), owned);
			if (words.get(rest).equals(OF)) {
				add(words.subList(rest, words.size()), words.subList(0, rest), owned);
			}
		}
		return owned;
	}

	private void add(List<String> owner, List<String> rest, Map<String, Set<String>> owned) {
		String name = plain(owner);
		this.statesByName.getOrDefault(name, this.statesByName.getOrDefault(withoutKind(name), Set.of()))
			.forEach((state) -> owned.computeIfAbsent(state, (missing) -> new HashSet<>()).add(plain(rest)));
	}

	/** The state of a department is mostly told by a word or its abbreviation. */
	private static String withoutState(List<String> words) {
		boolean state = words.size() > 2 && (words.getFirst().length() == 2 || Places.isOfCountry(words.getFirst()));
		return String.join(" ", state ? words.subList(1, words.size()) : words);
	}

	/** It may be told which part of the owner it is: a committee of the party. */
	private static String withoutKind(String name) {
		List<String> words = List.of(name.split(" "));
		int end = words.size();
		while (end > 1 && Words.isGeneric(words.get(end - 1))) {
			end--;
		}
		return String.join(" ", words.subList(0, end));
	}

	private static String plain(List<String> words) {
		String plain = String.join(" ", words);
		for (String before = ""; !plain.equals(before);) {
			before = plain;
			plain = AROUND.matcher(plain).replaceAll("").strip();
		}
		return plain;
	}

	private void put(String name, String state) {
		this.statesByName.computeIfAbsent(name, (missing) -> new HashSet<>()).add(state);
	}

}
