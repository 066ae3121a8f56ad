package org.sanctionsgraph.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sanctionsgraph.script.Folding;
import org.sanctionsgraph.script.Scripts;
import org.sanctionsgraph.script.Syllables;
import org.sanctionsgraph.script.Transliteration;
import org.sanctionsgraph.words.Word;

/** The words of a name or title with which what somebody types may begin. */
public final class NameWords {

	/** Longer texts are titles. */
	private static final int LONGEST_NAME = 60;

	private static final Pattern UNFINISHED = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+$");

	private static final Pattern AROUND_APOSTROPHE = Pattern.compile("(\\p{L}+)['’](\\p{L}{3,})");

	private NameWords() {
	}

	/**
	 * {@return the words of a text that somebody types, in their order; an abbreviation
	 * with dots may lack the last one}
	 */
	public static List<String> typed(String text) {
		List<String> words = new ArrayList<>();
		for (String word : Folding.words(UNFINISHED.matcher(Folding.fold(text)).replaceAll("$0."))) {
			boolean goesOn = !words.isEmpty() && isHan(word) && isHan(words.getLast());
			words.add(goesOn ? words.removeLast() + plain(word) : plain(word));
		}
		return words;
	}

	/**
	 * {@return the words of a text as they are typed, and as they are read and spelt
	 * otherwise; a text in Han characters may begin at each of them}
	 * @param person the text as the name of a person
	 */
	public static Set<String> of(String text, Optional<NameForm> person) {
		Set<String> words = new LinkedHashSet<>();
		typed(text).forEach((word) -> words.addAll(beginnings(word)));
		AROUND_APOSTROPHE.matcher(Folding.fold(text))
			.results()
			.flatMap((word) -> Stream.of(word.group(1), word.group(2)))
			.forEach(words::add);
		addReadings(NameForm.of(text, null, false), words);
		person.ifPresent((form) -> addReadings(form, words));
		return words;
	}

	/**
	 * {@return a text as the name of a person; empty if it is a title}
	 */
	public static Optional<NameForm> ofPerson(String text) {
		return (text.length() <= LONGEST_NAME) ? Optional.of(NameForm.of(text, null, true)) : Optional.empty();
	}

	/**
	 * {@return the syllables of a Chinese person's name, and its words, in each system
	 * that writes them in Latin script; none for other texts}
	 */
	public static Set<String> syllables(NameForm person) {
		Set<String> syllables = new LinkedHashSet<>();
		person.readings()
			.stream()
			.filter(Reading::isChinesePerson)
			.flatMap((reading) -> reading.words().stream())
			.forEach((word) -> addSyllables(Syllables.of(word.text()), syllables));
		return syllables;
	}

	private static void addSyllables(List<String> pinyin, Set<String> syllables) {
		List<Function<String, String>> systems = List.of(Function.identity(),
				(syllable) -> Syllables.spellings(syllable).wadeGiles(),
				(syllable) -> Syllables.spellings(syllable).czech());
		for (Function<String, String> system : systems) {
			List<String> spelt = pinyin.stream().map(system).toList();
			syllables.addAll(spelt);
			syllables.add(String.join("", spelt));
		}
	}

	private static boolean isHan(String word) {
		return Scripts.of(word) == UnicodeScript.HAN;
	}

	private static String plain(String word) {
		return switch (Scripts.of(word)) {
			case LATIN -> Transliteration.ascii(word);
			case HAN -> Transliteration.simplified(word);
			default -> word;
		};
	}

	private static List<String> beginnings(String word) {
		if (!isHan(word)) {
			return List.of(word);
		}
		List<String> beginnings = new ArrayList<>();
		for (int i = 0; i < word.length(); i++) {
			beginnings.add(word.substring(i));
		}
		return beginnings;
	}

	private static void addReadings(NameForm form, Set<String> words) {
		for (Reading reading : form.readings()) {
			List<String> spelt = reading.words().stream().map(Word::text).toList();
			Stream.concat(spelt.stream(), joined(reading, spelt))
				.filter((word) -> isTyped(word, reading))
				.forEach(words::add);
		}
	}

	/** In Chinese names, the given name may also come first. */
	private static Stream<String> joined(Reading reading, List<String> spelt) {
		String joined = String.join("", spelt);
		return reading.isChinesePerson() ? Stream.of(joined, String.join("", spelt.reversed())) : Stream.of(joined);
	}

	/** In Latin script, what other systems write may be pinyin of other names. */
	private static boolean isTyped(String word, Reading reading) {
		return reading.origin() != Reading.Origin.RESPELT || reading.script() != UnicodeScript.LATIN
				|| Syllables.of(word).isEmpty();
	}

}
