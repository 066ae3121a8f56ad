package org.sanctionsgraph.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.ibm.icu.text.Normalizer2;

/**
 * The forms of a text in which differences of case, width, accents and punctuation are
 * gone.
 */
public final class Folding {

	private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();

	private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

	private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

	private static final Pattern ACCENTS = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}])\\p{Mn}+");

	private static final Pattern MARKS = Pattern
		.compile("[\\u064B-\\u065F\\u0670\\u05B0-\\u05C7\\u0640\\u200B-\\u200F]");

	private static final Pattern DOTTED = Pattern
		.compile("(?<![\\p{L}\\p{N}])((?:\\p{L}\\.){2,}\\p{L}?)(?![\\p{L}\\p{N}])");

	private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s\\b");

	private static final Pattern INSIDE = Pattern.compile("['’‘ʼʻ`´ʹʺ\"“”]+(?=\\p{L})|(?<=\\p{L})['’‘ʼʻ`´ʹʺ]+");

	/** Han characters are written beside letters and digits without a space. */
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+"
			+ "|(?<=\\p{IsHan})(?=[\\p{L}\\p{N}&&[^\\p{IsHan}]])|(?<=[\\p{L}\\p{N}&&[^\\p{IsHan}]])(?=\\p{IsHan})");

	private static final Pattern AND_IN_HAN = Pattern.compile("(?<=\\p{IsHan})\\s*&\\s*(?=\\p{IsHan})");

	/** What is longer is no name. */
	private static final int LONGEST = 300;

	private Folding() {
	}

	/**
	 * {@return a text in lower case, without accents}
	 */
	public static String fold(String text) {
		String cased = CASE.normalize(text);
		String folded = MARKS.matcher(cased.substring(0, Math.min(LONGEST, cased.length()))).replaceAll("");
		return COMPOSED.normalize(ACCENTS.matcher(DECOMPOSED.normalize(folded)).replaceAll(""));
	}

	/**
	 * {@return the words of a folded text; the letters of an abbreviation with dots are
	 * one word}
	 */
	public static List<String> words(String folded) {
		String joined = DOTTED.matcher(AND_IN_HAN.matcher(folded).replaceAll("与").replace("&", " and "))
			.replaceAll((dotted) -> dotted.group(1).replace(".", ""));
		String plain = INSIDE.matcher(POSSESSIVE.matcher(joined).replaceAll("")).replaceAll("");
		List<String> words = new ArrayList<>();
		for (String word : BETWEEN.split(plain)) {
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
		return words;
	}

}
