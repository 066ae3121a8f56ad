package org.sanctionsgraph.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sanctionsgraph.script.Folding;
import org.sanctionsgraph.script.RegisteredNames;
import org.sanctionsgraph.script.Syllables;
import org.sanctionsgraph.script.Transliteration;

/** Words of names, by what they tell. */
public final class Words {

	private static final WordList TITLES = WordList.read("titles.txt");

	private static final WordList LEGAL_FORMS = WordList.read("legal-forms.txt");

	private static final WordList PARTICLES = WordList.read("particles.txt");

	private static final WordList GENERIC = WordList.read("generic.txt");

	private static final Set<String> GENERATIONS = Set.of("jr", "sr", "junior", "senior", "ii", "iii", "iv");

	private static final Set<String> GROUPS = Set.of("group", "groupe", "gruppe", "holding", "holdings");

	private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

	private static final Pattern LETTER = Pattern.compile("(?<=\\s)\\p{Ll}(?=\\s)");

	private static final Set<String> PREPOSITIONS = Set.of("of", "to", "for", "at");

	private static final int LEAST_OF_A_NAME = 2;

	/** What has more is no name. */
	private static final int MOST = 24;

	private Words() {
	}

	/**
	 * {@return the words without titles and legal forms, which are spelt as some Chinese
	 * names are: Chen Gen}
	 */
	public static List<String> trimmed(List<String> words, boolean person) {
		if (person && words.size() == LEAST_OF_A_NAME && words.stream().allMatch(Syllables::areIn)) {
			return words;
		}
		return LEGAL_FORMS.trimmed(
				person ? Peerage.withoutTitle(TITLES.trimmed(Peerage.withoutPlace(words))) : BodyNames.plain(words));
	}

	/**
	 * {@return whole names beside titles with which an office is told: Foreign Ministry
	 * spokesperson Hua Chunying}
	 */
	public static List<List<String>> besideTitle(List<String> words) {
		List<String> trimmed = TITLES.trimmed(words);
		return Stream.concat(TITLES.around(words).stream(), Stream.of(trimmed))
			.map(Words::withoutPlace)
			.filter((beside) -> beside.size() >= LEAST_OF_A_NAME && !beside.equals(trimmed))
			.toList();
	}

	/** Where somebody holds an office: Ambassador to the UN Kelly Craft. */
	private static List<String> withoutPlace(List<String> words) {
		boolean place = words.size() > LEAST_OF_A_NAME && PREPOSITIONS.contains(words.getFirst());
		return place ? words.subList(words.size() - LEAST_OF_A_NAME, words.size()) : words;
	}

	/**
	 * {@return a text without spaces, without titles or legal forms}
	 */
	public static String trimmed(String text, boolean person) {
		return (person ? TITLES : LEGAL_FORMS).trimmed(text);
	}

	/**
	 * {@return the name behind the last title in a text without spaces, with which an
	 * office is told}
	 */
	public static Optional<String> behindTitle(String text) {
		return Optional.of(TITLES.behind(text)).filter((name) -> !name.isEmpty()).map((name) -> trimmed(name, true));
	}

	/**
	 * {@return the legal form at the end of a name, or an empty text}
	 */
	public static String legalForm(List<String> words) {
		return LEGAL_FORMS.ending(words);
	}

	/**
	 * {@return the legal form at the beginning of a name, or an empty text}
	 */
	public static String firstLegalForm(List<String> words) {
		return LEGAL_FORMS.beginning(words);
	}

	/**
	 * {@return words by what they tell in a name}
	 */
	public static List<Word> of(List<String> words, boolean person) {
		List<String> all = Numbers.digits(words).stream().filter((word) -> !word.isEmpty()).limit(MOST).toList();
		return all.stream().map((word) -> Word.of(word, kind(word, person))).toList();
	}

	/**
	 * {@return a person's name without single letters that are particles, and no
	 * initials: Ortega y Gasset}
	 */
	public static String withoutLetters(String name) {
		return CAPITAL.matcher(name).find()
				? LETTER.matcher(name)
					.replaceAll((letter) -> PARTICLES.contains(Folding.fold(letter.group())) ? "" : letter.group())
				: name;
	}

	/**
	 * {@return whether many organizations have a word in their names}
	 */
	public static boolean isGeneric(String word) {
		return GENERIC.contains(word);
	}

	/**
	 * {@return whether a text without spaces tells what somebody is, not who: 集团}
	 */
	public static boolean isKind(String text) {
		String simplified = Transliteration.simplified(text);
		return LEGAL_FORMS.contains(simplified) || isGeneric(simplified) || RegisteredNames.isTrade(simplified);
	}

	private static Word.Kind kind(String word, boolean person) {
		if (Numbers.isNumber(word) || (!person && Numbers.isRoman(word))) {
			return Word.Kind.NUMBER;
		}
		if (person && word.length() == 1) {
			return Word.Kind.INITIAL;
		}
		if (PARTICLES.contains(word)) {
			return Word.Kind.PARTICLE;
		}
		return person ? ofPerson(word) : ofOrganization(word);
	}

	private static Word.Kind ofPerson(String word) {
		return GENERATIONS.contains(word) ? Word.Kind.GENERATION : Word.Kind.DISTINCTIVE;
	}

	private static Word.Kind ofOrganization(String word) {
		return GROUPS.contains(word) ? Word.Kind.GROUP : Places.isLevel(word) ? Word.Kind.PARTICLE
				: isGeneric(word) ? Word.Kind.GENERIC : Word.Kind.DISTINCTIVE;
	}

}
