package org.sanctionsgraph.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sanctionsgraph.script.Folding;
import org.sanctionsgraph.script.Scripts;
import org.sanctionsgraph.script.Syllables;
import org.sanctionsgraph.script.Transliteration;

/** The words of a name or title with which what somebody types may begin. */
public final class NameWords {

	/** Longer texts are titles. */
	private static final int LONGEST_NAME = 60;

	private NameWords() {
	}

	/**
	 * {@return the words of a text that somebody types, in their order}
	 */
	public static List<String> typed(String text) {
		List<String> words = new ArrayList<>();
		for (String word : Folding.words(Folding.fold(text))) {
			boolean goesOn = !words.isEmpty() && isHan(word) && isHan(words.getLast());
			words.add(goesOn ? words.removeLast() + plain(word) : plain(word));
		}
		return words;
	}

	/**
	 * {@return the words of a text as they are typed, and as they are read and spelt
	 * otherwise; a text in Han characters may begin at each of them}
	 */
	public static Set<String> of(String text) {
		Set<String> words = new LinkedHashSet<>();
		typed(text).forEach((word) -> words.addAll(beginnings(word)));
		addReadings(NameForm.of(text, null, false), words);
		if (text.length() <= LONGEST_NAME) {
			addReadings(NameForm.of(text, null, true), words);
		}
		return words;
	}

	/**
	 * {@return the syllables of a Chinese person's name, and its words, in each system
	 * that writes them in Latin script; none for other texts}
	 */
	public static Set<String> syllables(String text) {
		Set<String> syllables = new LinkedHashSet<>();
		if (text.length() <= LONGEST_NAME) {
			NameForm.of(text, null, true)
				.readings()
				.stream()
				.filter(Reading::isChinesePerson)
				.flatMap((reading) -> reading.words().stream())
				.forEach((word) -> addSyllables(Syllables.of(word.text()), syllables));
		}
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
			Stream.concat(spelt.stream(), Stream.of(String.join("", spelt)))
				.filter((word) -> isTyped(word, reading))
				.forEach(words::add);
		}
	}

	/** In Latin script, what other systems write may be pinyin of other names. */
	private static boolean isTyped(String word, Reading reading) {
		return reading.origin() != Reading.Origin.RESPELT || reading.script() != UnicodeScript.LATIN
				|| Syllables.of(word).isEmpty();
	}

}
