package org.sanctionsgraph.drawing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * How wide characters are in the widest of the usual fonts, in parts of the size of the
 * font: figures of DejaVu Sans and of Arial, rounded up.
 */
final class CharacterWidths {

	private static final double SMALL = 0.7;

	private static final double CAPITAL = 0.8;

	private static final double QUOTE = 0.52;

	private static final double IDEOGRAM = 1;

	private static final int FIRST_IDEOGRAM = 0x1100;

	private static final double[] ASCII = ascii(Map.of(0.32, " ',.ijlI", 0.41, "!()-/:;[\\]frt|", 0.52, "\"*J`sz", 0.59,
			"?L_ckvxy", 0.64, "$0123456789FTabdeghnopqu{}", 0.69, "ABEKPSVXYZ", 0.79, "&CDGHNOQRU", 0.86, "#+<=>M^w~",
			1.02, "%@Wm"));

	private CharacterWidths() {
	}

	/** Accents take no room; characters with one have that of those without. */
	static double of(int character) {
		int plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD).codePointAt(0);
		if (plain < ASCII.length) {
			return ASCII[plain];
		}
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> QUOTE;
			case Character.UPPERCASE_LETTER -> CAPITAL;
			default -> (plain < FIRST_IDEOGRAM) ? SMALL : IDEOGRAM;
		};
	}

	private static double[] ascii(Map<Double, String> characters) {
		double[] widths = new double[128];
		Arrays.fill(widths, SMALL);
		characters.forEach((width, all) -> all.chars().forEach((character) -> widths[character] = width));
		return widths;
	}

}
