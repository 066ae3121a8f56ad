package org.sanctionsgraph.matching;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanctionsgraph.names.Word;
import org.sanctionsgraph.script.ScriptFiles;

/** Short forms and spellings of English given names: Bill for William. */
final class ShortForms {

	private static final Map<String, Set<String>> OF_NAMES = ScriptFiles.of("short-forms.txt")
		.stream()
		.map((line) -> line.split(" "))
		.collect(Collectors.toUnmodifiableMap((names) -> names[0],
				(names) -> Arrays.stream(names).skip(1).collect(Collectors.toUnmodifiableSet())));

	private ShortForms() {
	}

	/**
	 * {@return whether a word is a short form of the other one} Two short forms of one
	 * name are usually those of two people.
	 */
	static boolean isOf(Word shorter, Word longer) {
		return OF_NAMES.getOrDefault(longer.text(), Set.of()).contains(shorter.text());
	}

}
