package org.sanctionsgraph.spelling;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.sanctionsgraph.names.NameForm;
import org.sanctionsgraph.words.Word;

/** Names of persons that are nearly another name, and no typing error of it. */
public final class NearNames {

	/** With a letter more, a longer word is mistyped, and a shorter one is another. */
	private static final int SHORT = 4;

	private static final Set<String> FEMININE = Set.of("a", "ia", "ina", "ine", "ette", "etta");

	private static final int SHORTEST_MASCULINE = 4;

	/** In a longer word, two letters may be mistyped. */
	private static final int LONGEST_OF_TWO_SYLLABLES = 6;

	private static final String VOWELS = "aeiouy";

	private NearNames() {
	}

	/**
	 * {@return whether either may be a short form of the other, if they are given names}
	 */
	public static boolean isEither(Word one, Word other) {
		return isOf(one, other) || isOf(other, one);
	}

	/**
	 * {@return whether either is an English short form of the other, if they are given
	 * names}
	 */
	public static boolean isShortForm(Word one, Word other) {
		return ShortForms.isOf(one, other) || ShortForms.isOf(other, one);
	}

	/**
	 * {@return whether the given name of a person's name, its first word, is a short form
	 * of one that only another name has: Sjoerd is none of Sjoerdsma}
	 */
	public static boolean isShortened(NameForm name, NameForm other) {
		List<Word> words = written(name);
		return words.size() > 1 && written(other).stream()
			.filter(Predicate.not(words::contains))
			.anyMatch((longer) -> isOf(words.getFirst(), longer) || ShortForms.isOf(words.getFirst(), longer));
	}

	private static List<Word> written(NameForm name) {
		return name.readings().isEmpty() ? List.of() : name.readings().getFirst().words();
	}

	/**
	 * {@return whether one family name begins with the other, which is no typing error}
	 * Given names are shortened, family names are not: Smithson is not Smith.
	 */
	public static boolean isOtherFamily(Word one, Word other) {
		return isEither(one, other) || isLengthened(one, other) || isLengthened(other, one);
	}

	/**
	 * {@return whether one is the feminine form of the other given name, or two letters
	 * are replaced in a short one}
	 */
	public static boolean isOtherGiven(Word one, Word other) {
		return isFeminine(one, other) || isFeminine(other, one) || areTwoReplaced(one.text(), other.text());
	}

	private static boolean isFeminine(Word longer, Word shorter) {
		return shorter.length() >= SHORTEST_MASCULINE && longer.text().startsWith(shorter.text()) && !longer.pinyin()
				&& FEMININE.contains(longer.text().substring(shorter.length()));
	}

	/** Many languages write other vowels. */
	private static boolean areTwoReplaced(String one, String other) {
		if (one.length() != other.length() || one.length() > LONGEST_OF_TWO_SYLLABLES) {
			return false;
		}
		int[] replaced = IntStream.range(0, one.length()).filter((i) -> one.charAt(i) != other.charAt(i)).toArray();
		return replaced.length == 2 && one.charAt(replaced[0]) != other.charAt(replaced[1]) && IntStream.of(replaced)
			.anyMatch((i) -> VOWELS.indexOf(one.charAt(i)) < 0 || VOWELS.indexOf(other.charAt(i)) < 0);
	}

	/** Syllables that follow in a Chinese name make it another name. */
	private static boolean isOf(Word shorter, Word longer) {
		return shorter.length() > 1 && longer.length() > shorter.length() + 1 && longer.length() > SHORT
				&& longer.text().startsWith(shorter.text()) && !longer.pinyin();
	}

	/** A letter that is typed twice is none more. */
	private static boolean isLengthened(Word shorter, Word longer) {
		int end = shorter.length();
		return end > 1 && end <= SHORT && longer.length() == end + 1 && longer.text().startsWith(shorter.text())
				&& longer.text().charAt(end) != longer.text().charAt(end - 1);
	}

}
