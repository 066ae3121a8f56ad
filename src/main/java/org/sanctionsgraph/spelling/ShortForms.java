package org.sanctionsgraph.spelling;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.script.ScriptFiles;
import org.sanctionsgraph.script.Sounds;
import org.sanctionsgraph.words.Word;

/** Short forms and spellings of English given names: Bill for William. */
public final class ShortForms {

	private static final Map<String, Set<String>> OF_NAMES = ScriptFiles.of("short-forms.txt")
		.stream()
		.map((line) -> line.split(" "))
		.collect(Collectors.toUnmodifiableMap((names) -> names[0],
				(names) -> Arrays.stream(names).skip(1).collect(Collectors.toUnmodifiableSet())));

	private static final Map<String, Set<String>> BY_SOUND = OF_NAMES.entrySet()
		.stream()
		.flatMap((names) -> Stream.concat(Stream.of(names.getKey()), names.getValue().stream()))
		.collect(Collectors.groupingBy(Sounds::of, Collectors.toSet()));

	private ShortForms() {
	}

	/**
	 * {@return whether a word is a short form of the other one} Two short forms of one
	 * name are usually those of two people.
	 */
	static boolean isOf(Word shorter, Word longer) {
		return isOf(shorter.text(), longer.text());
	}

	private static boolean isOf(String shorter, String longer) {
		return OF_NAMES.getOrDefault(longer, Set.of()).contains(shorter);
	}

	/**
	 * {@return whether a word sounds like a name of which the other one is a short form,
	 * or the reverse} Стив is Steve, and thus Stephen.
	 */
	public static boolean isHeard(Word heard, Word other) {
		return BY_SOUND.getOrDefault(heard.sounds(), Set.of())
			.stream()
			.anyMatch((name) -> isOf(name, other.text()) || isOf(other.text(), name));
	}

}
