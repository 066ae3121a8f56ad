package org.sanctionsgraph;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.claims.Subject;

/**
 * Compares the words of a claim with a text that it cites. Names must be printed there,
 * numbers be printed in digits or words, and prose, which is no quotation, must share
 * words. Not compared are names that describe a group, numbers that a note explains, and
 * references, dates, enum values and topics: the words for them are anywhere in an
 * article, or nowhere.
 */
final class Wording {

	private static final Set<String> COMMON = Set.of("that", "this", "with", "from", "which", "their", "they", "have",
			"were", "been", "said", "says", "also", "more", "than", "over", "under", "into", "those", "these", "other",
			"others", "after", "before", "about", "against", "would", "could", "there", "where", "while", "when",
			"what", "some", "such", "being", "only", "both");

	private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
			"eighteen", "nineteen", "twenty");

	private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

	private static final int STEM = 5;

	/** The least part of the words that are shared, if there are several of them. */
	private static final int SIXTH = 6;

	/** The least part of the words that are shared, if there is one. */
	private static final int THIRD = 3;

	private Wording() {
	}

	/**
	 * {@return whether the words of such a claim can be compared}
	 */
	static boolean isComparable(Subject subject, ClaimMade claim) {
		return switch (claim.property()) {
			case "names" -> !subject.node().path("kind").asString("").equals("GROUP");
			case "statedCounts", "statedSize" -> claim.note() == null;
			default -> subject.field().field(claim.property()).prose();
		};
	}

	static boolean agrees(ClaimMade claim, String text) {
		return switch (claim.property()) {
			case "names" -> plain(text).contains(plain(claim.value()));
			case "statedCounts", "statedSize" -> prints(claim.value().split(" ")[0], text);
			default -> shares(claim.value(), text);
		};
	}

	private static boolean prints(String number, String text) {
		int value = Integer.parseInt(number);
		String word = (value < NUMBERS.size()) ? "|\\b%s\\b".formatted(NUMBERS.get(value)) : "";
		return Pattern.compile("(?<!\\d)%s(?!\\d)%s".formatted(number, word)).matcher(plain(text)).find();
	}

	private static boolean shares(String prose, String text) {
		Set<String> stems = stems(prose);
		Set<String> shared = new HashSet<>(stems);
		shared.retainAll(stems(text));
		return shared.size() * ((shared.size() > 1) ? SIXTH : THIRD) >= stems.size();
	}

	private static Set<String> stems(String text) {
		return WORD.matcher(plain(text))
			.results()
			.map((word) -> word.group())
			.filter((word) -> !COMMON.contains(word))
			.map((word) -> word.substring(0, Math.min(STEM, word.length())))
			.collect(Collectors.toSet());
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.replace('’', '\'')
			.replace('-', ' ')
			.toLowerCase(Locale.ROOT);
	}

}
