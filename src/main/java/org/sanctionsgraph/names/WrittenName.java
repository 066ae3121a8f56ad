package org.sanctionsgraph.names;

import java.util.regex.Pattern;

import org.sanctionsgraph.script.Folding;
import org.sanctionsgraph.script.Syllables;
import org.sanctionsgraph.words.Words;

/**
 * A name as it is written, whatever its words are.
 *
 * @param text the name
 * @param folded the name without differences of case, accents and width
 */
public record WrittenName(String text, String folded) {

	private static final Pattern IN_PARTS = Pattern.compile("\\p{IsHan}[\\p{Pd}·•‧∙・･]\\p{IsHan}");

	/** Longer than most prepositions. */
	private static final Pattern LOWER_CASE = Pattern.compile("\\s\\p{Ll}{5}");

	private static final Pattern FIRM = Pattern.compile("\\s(?:[&＆]|(?i:and)\\s)\\s*[^\\s&]+\\s*$");

	private static final int SHORTEST_FIRST_LEGAL_FORM = 3;

	/**
	 * {@return whether it ends like that of a firm: Smith &amp; Co., Smith and Sons}
	 */
	public boolean isOfFirm() {
		return FIRM.matcher(this.text).find();
	}

	/**
	 * {@return whether it is a foreign name in Han characters, whose parts a dot or dash
	 * separates}
	 */
	public boolean isInParts() {
		return IN_PARTS.matcher(this.text).find();
	}

	/**
	 * {@return whether it may be a word in pinyin}
	 */
	public boolean isSyllable() {
		return Syllables.areIn(this.folded);
	}

	/**
	 * {@return whether it has no letters in lower case}
	 */
	public boolean isInCapitals() {
		return this.text.codePoints().noneMatch(Character::isLowerCase);
	}

	/**
	 * {@return whether words other than the first are written in lower case, as in no
	 * name}
	 */
	public boolean isDescription() {
		return LOWER_CASE.matcher(this.text).find();
	}

	/**
	 * {@return whether it has more letters than the other one, with titles}
	 */
	public boolean isLongerThan(WrittenName other) {
		return allLetters() > other.allLetters();
	}

	/**
	 * {@return whether the other one stands at its end}
	 */
	public boolean endsWith(WrittenName other) {
		return this.folded.endsWith(other.folded);
	}

	private long allLetters() {
		return this.folded.codePoints().filter(Character::isLetter).count();
	}

	/**
	 * {@return the legal form at its end, folded, or an empty text}
	 */
	public String legalForm() {
		return Words.legalForm(Folding.words(this.folded));
	}

	/**
	 * {@return whether a legal form stands at either end; short ones begin other names}
	 */
	public boolean hasLegalForm() {
		return !legalForm().isEmpty()
				|| Words.firstLegalForm(Folding.words(this.folded)).length() >= SHORTEST_FIRST_LEGAL_FORM;
	}

}
