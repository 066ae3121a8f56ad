package org.sanctionsgraph.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.sanctionsgraph.script.RegisteredNames;
import org.sanctionsgraph.script.Syllables;
import org.sanctionsgraph.script.Transliteration;
import org.sanctionsgraph.words.Word;
import org.sanctionsgraph.words.Words;

/** The ways of reading Chinese names. */
final class ChineseReadings {

	private static final Set<String> DOUBLE_SURNAMES = Set.of("欧阳", "司马", "诸葛", "上官", "司徒", "东方", "皇甫", "尉迟", "公孙",
			"慕容", "令狐", "长孙", "宇文", "夏侯", "端木", "南宫");

	/** What is longer is no name. */
	private static final int LONGEST = 60;

	private static final int WITH_SPACES = 3;

	private ChineseReadings() {
	}

	/**
	 * {@return the readings of a name in Han characters}
	 */
	static List<Reading> ofCharacters(String text, boolean person, boolean mandarin) {
		String simplified = Transliteration.simplified(text.substring(0, Math.min(LONGEST, text.length())));
		List<Reading> readings = new ArrayList<>(ofName(Words.trimmed(simplified, person), person, mandarin));
		if (person) {
			Words.behindTitle(simplified).ifPresent((name) -> readings.addAll(ofName(name, true, mandarin)));
		}
		return readings;
	}

	private static List<Reading> ofName(String trimmed, boolean person, boolean mandarin) {
		boolean generic = !person && (Words.isKind(trimmed) || RegisteredNames.isOfAny(trimmed));
		Reading written = Reading.written(UnicodeScript.HAN,
				List.of(Word.of(trimmed, generic ? Word.Kind.GENERIC : Word.Kind.DISTINCTIVE)));
		if (!mandarin || generic) {
			return List.of(written);
		}
		List<String> syllables = Transliteration.mandarin(trimmed);
		List<String> words = person ? familyFirst(syllables, familyLength(trimmed)) : syllables;
		List<Reading> readings = new ArrayList<>();
		readings.add(written);
		readings.add(new Reading(UnicodeScript.LATIN, person ? distinctive(words) : Words.of(words, false),
				Reading.Origin.TRANSLITERATED, true));
		if (person) {
			readings.addAll(respelt(words));
		}
		return readings;
	}

	/** A syllable of one letter is no initial. */
	private static List<Word> distinctive(List<String> syllables) {
		return syllables.stream().map((syllable) -> Word.of(syllable, Word.Kind.DISTINCTIVE)).toList();
	}

	private static int familyLength(String name) {
		return (name.length() > 2 && DOUBLE_SURNAMES.contains(name.substring(0, 2))) ? 2 : 1;
	}

	/**
	 * {@return family name and given name}
	 * @param length the number of syllables of the family name
	 */
	static List<String> familyFirst(List<String> syllables, int length) {
		return (syllables.size() <= length) ? syllables : List.of(String.join("", syllables.subList(0, length)),
				String.join("", syllables.subList(length, syllables.size())));
	}

	/**
	 * {@return the further readings of a name in Latin script, if it is in pinyin}
	 */
	static List<Reading> ofPinyin(List<String> words) {
		List<List<String>> syllables = words.stream().map(Syllables::of).toList();
		int count = syllables.stream().mapToInt(List::size).sum();
		if (count < 2 || count > Reading.MOST_SYLLABLES || syllables.stream().anyMatch(List::isEmpty)) {
			return List.of();
		}
		return (words.size() == WITH_SPACES && count == WITH_SPACES) ? withSpaces(words) : respelt(words);
	}

	/** Spaces within a given name, which may come last or first. */
	private static List<Reading> withSpaces(List<String> words) {
		List<Reading> readings = new ArrayList<>();
		List<String> givenLast = familyFirst(words, 1);
		readings.add(written(givenLast));
		readings.add(written(familyFirst(words, 2)));
		readings.addAll(respelt(givenLast));
		return readings;
	}

	private static Reading written(List<String> words) {
		return Reading.written(UnicodeScript.LATIN, Words.of(words, true));
	}

	private static List<Reading> respelt(List<String> words) {
		return List.of(respelt(words, UnicodeScript.LATIN, Syllables.Spellings::wadeGiles),
				respelt(words, UnicodeScript.LATIN, Syllables.Spellings::czech),
				respelt(words, UnicodeScript.CYRILLIC, Syllables.Spellings::palladius));
	}

	private static Reading respelt(List<String> words, UnicodeScript script,
			Function<Syllables.Spellings, String> system) {
		List<String> respelt = words.stream()
			.map((word) -> String.join("", Syllables.of(word).stream().map(Syllables::spellings).map(system).toList()))
			.toList();
		return new Reading(script, respelt.stream().map(Word::respelt).toList(), Reading.Origin.RESPELT, true);
	}

}
