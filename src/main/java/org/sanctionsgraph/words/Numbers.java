package org.sanctionsgraph.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;

/** Numbers in names, as words and in digits. */
final class Numbers {

	private static final int GREATEST = 100;

	private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");

	private static final Pattern ROMAN = Pattern.compile("(?=..|[iv])x{0,3}(?:ix|iv|v?i{0,3})");

	private static final Map<String, String> WORDS = words();

	private static final Map<String, String> MONTHS = months();

	private Numbers() {
	}

	/**
	 * {@return the words with digits in place of numbers, and of months beside them}
	 */
	static List<String> digits(List<String> words) {
		List<String> digits = withoutMonths(words);
		return IntStream.range(0, digits.size())
			.mapToObj((i) -> isBesideNumber(digits, i) ? MONTHS.getOrDefault(digits.get(i), digits.get(i))
					: digits.get(i))
			.toList();
	}

	private static boolean isBesideNumber(List<String> words, int i) {
		return (i > 0 && isNumber(words.get(i - 1))) || (i + 1 < words.size() && isNumber(words.get(i + 1)));
	}

	private static List<String> withoutMonths(List<String> words) {
		List<String> all = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String two = (i + 1 < words.size()) ? WORDS.get(words.get(i) + words.get(i + 1)) : null;
			all.add((two == null) ? digits(words.get(i)) : two);
			i += (two == null) ? 0 : 1;
		}
		return all;
	}

	/**
	 * {@return the digits of a number or ordinal, or the word as it is}
	 */
	static String digits(String word) {
		Matcher ordinal = ORDINAL.matcher(word);
		return ordinal.matches() ? ordinal.group(1) : WORDS.getOrDefault(word, word);
	}

	static boolean isNumber(String word) {
		return word.chars().allMatch(Character::isDigit);
	}

	static boolean isRoman(String word) {
		return ROMAN.matcher(word).matches();
	}

	private static Map<String, String> months() {
		String[] names = new DateFormatSymbols(Locale.ENGLISH).getMonths();
		return IntStream.range(0, names.length)
			.boxed()
			.collect(Collectors.toUnmodifiableMap((i) -> names[i].toLowerCase(Locale.ROOT),
					(i) -> Integer.toString(i + 1)));
	}

	private static Map<String, String> words() {
		RuleBasedNumberFormat english = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
		Map<String, String> words = new HashMap<>();
		for (int number = 1; number <= GREATEST; number++) {
			for (String rules : new String[] { "%spellout-cardinal", "%spellout-ordinal" }) {
				words.put(english.format(number, rules).replaceAll("\\W", ""), Integer.toString(number));
			}
		}
		return words;
	}

}
