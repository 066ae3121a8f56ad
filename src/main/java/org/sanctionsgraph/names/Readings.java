package org.sanctionsgraph.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.script.CleanText;
import org.sanctionsgraph.script.Folding;
import org.sanctionsgraph.script.Scripts;
import org.sanctionsgraph.script.Syllables;
import org.sanctionsgraph.script.Transliteration;
import org.sanctionsgraph.words.Initials;
import org.sanctionsgraph.words.IrishNames;
import org.sanctionsgraph.words.Word;
import org.sanctionsgraph.words.Words;

/** The ways of reading the words of a name. */
final class Readings {

	private Readings() {
	}

	/**
	 * {@return the ways of reading a name; as it is written comes first}
	 * @param text the name
	 * @param words its words, folded
	 * @param person whether it is the name of a person
	 * @param mandarin whether Han characters are read in Mandarin
	 */
	static List<Reading> of(String text, List<String> words, boolean person, boolean mandarin) {
		List<Reading> readings = of(words, person, mandarin);
		String english = inEnglish(text);
		return english.isEmpty() ? readings
				: Stream.concat(readings.stream(), Stream.of(transliterated(english, person))).toList();
	}

	/** Turkish letters that English writes with an h. */
	private static String inEnglish(String text) {
		String lower = CleanText.compose(text).toLowerCase(Locale.ROOT);
		String english = lower.replace("ç", "ch").replace("ş", "sh");
		return english.equals(lower) ? "" : Transliteration.ascii(Folding.fold(english));
	}

	private static List<Reading> of(List<String> words, boolean person, boolean mandarin) {
		if (areMixed(words)) {
			return mixed(words, in(UnicodeScript.LATIN, words), in(UnicodeScript.HAN, words), person);
		}
		List<Reading> readings = of(Scripts.of(words), words, person, mandarin);
		return areOfSeveralScripts(words)
				? Stream.concat(readings.stream(), Stream.of(transliterated(inLatin(words), person))).toList()
				: readings;
	}

	static boolean areMixed(List<String> words) {
		return !in(UnicodeScript.LATIN, words).isEmpty() && !in(UnicodeScript.HAN, words).isEmpty();
	}

	/** What is written in Latin script is how the Han characters are read. */
	static boolean areOfOneName(List<Reading> readings) {
		Set<List<String>> written = readings.stream()
			.filter((reading) -> reading.isWritten() && reading.isAlphabetic())
			.map(Reading::sorted)
			.collect(Collectors.toSet());
		return readings.stream().filter(Reading::isTransliterated).map(Reading::sorted).anyMatch(written::contains);
	}

	private static boolean areOfSeveralScripts(List<String> words) {
		return words.stream().map(Scripts::of).distinct().limit(2).count() > 1;
	}

	private static String inLatin(List<String> words) {
		return words.stream().map(Readings::inLatin).collect(Collectors.joining(" "));
	}

	private static String inLatin(String word) {
		return switch (Scripts.of(word)) {
			case HAN -> String.join("", Transliteration.mandarin(Transliteration.simplified(word)));
			case CYRILLIC -> Syllables.pinyin(word).orElseGet(() -> Transliteration.english(word));
			case LATIN -> Transliteration.ascii(word);
			default -> Transliteration.latin(word);
		};
	}

	private static List<String> in(UnicodeScript script, List<String> words) {
		return words.stream().filter((word) -> Scripts.of(word) == script).toList();
	}

	private static List<Reading> of(UnicodeScript script, List<String> words, boolean person, boolean mandarin) {
		return switch (script) {
			case HAN -> ChineseReadings.ofCharacters(String.join("", words), person, mandarin);
			case HANGUL -> korean(String.join("", words), person);
			case LATIN -> latin(words.stream().map(Transliteration::ascii).toList(), person);
			default -> other(script, words, person);
		};
	}

	/** The same name in two scripts, or a name of which one part is in another script. */
	private static List<Reading> mixed(List<String> words, List<String> latin, List<String> han, boolean person) {
		List<Reading> all = new ArrayList<>();
		if (String.join("", latin).length() > 2) {
			all.addAll(latin(latin.stream().map(Transliteration::ascii).toList(), person));
		}
		if (String.join("", han).length() > 1 && !Words.isKind(String.join("", han))) {
			all.addAll(ChineseReadings.ofCharacters(String.join("", han), person, true));
		}
		all.addAll(latin(words.stream()
			.flatMap((word) -> (Scripts.of(word) == UnicodeScript.HAN)
					? Transliteration.mandarin(Transliteration.simplified(word)).stream()
					: Stream.of(Transliteration.ascii(word)))
			.toList(), person));
		return all;
	}

	private static List<Reading> latin(List<String> words, boolean person) {
		List<Reading> readings = new ArrayList<>(inFull(words, person));
		if (person) {
			Words.besideTitle(words).forEach((beside) -> readings.addAll(inFull(beside, true)));
		}
		return readings;
	}

	private static List<Reading> inFull(List<String> words, boolean person) {
		List<String> trimmed = Words.trimmed(words, person);
		List<Reading> readings = new ArrayList<>();
		List<Word> written = Words.of(trimmed, person);
		List<Reading> chinese = person ? ChineseReadings.ofPinyin(trimmed) : List.of();
		if (chinese.stream().noneMatch(Reading::isWritten)) {
			readings.add(Reading.written(UnicodeScript.LATIN, person ? written : Initials.omittedAtEnd(written)));
		}
		readings.addAll(chinese);
		if (person) {
			IrishNames.joined(trimmed)
				.ifPresent((joined) -> readings.add(Reading.written(UnicodeScript.LATIN, Words.of(joined, true))));
		}
		return readings;
	}

	private static List<Reading> korean(String text, boolean person) {
		String trimmed = Words.trimmed(text, person);
		List<String> syllables = trimmed.codePoints()
			.mapToObj((syllable) -> Transliteration.latin(Character.toString(syllable)))
			.toList();
		List<String> words = person ? ChineseReadings.familyFirst(syllables, 1) : List.of(String.join("", syllables));
		return List.of(Reading.written(UnicodeScript.HANGUL, List.of(Word.of(trimmed, Word.Kind.DISTINCTIVE))),
				new Reading(UnicodeScript.LATIN, Words.of(words, person), Reading.Origin.TRANSLITERATED, false));
	}

	private static List<Reading> other(UnicodeScript script, List<String> words, boolean person) {
		List<String> trimmed = Words.trimmed(words, person);
		String text = String.join(" ", trimmed);
		List<Reading> readings = new ArrayList<>();
		readings.add(Reading.written(script, Words.of(trimmed, person)));
		readings.add(transliterated(Transliteration.latin(text), person));
		if (script == UnicodeScript.CYRILLIC) {
			readings.add(transliterated(Transliteration.english(text), person));
		}
		return readings;
	}

	private static Reading transliterated(String latin, boolean person) {
		return new Reading(UnicodeScript.LATIN, Words.of(Words.trimmed(Folding.words(latin), person), person),
				Reading.Origin.TRANSLITERATED, false);
	}

}
