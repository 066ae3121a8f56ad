package org.sanctionsgraph.drawing;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;

/**
 * How wide characters are in the widest of the usual fonts, in parts of the size of the
 * font: figures of DejaVu Sans and of Arial, rounded up.
 */
final class CharacterWidths {

	private static final double SMALL = 0.7;

	private static final double CAPITAL = 0.8;

	private static final double QUOTE = 0.52;

	private static final double IDEOGRAM = 1;

	private static final double CUNEIFORM = 5;

	private static final int FIRST_IDEOGRAM = 0x1100;

	private static final int FIRST = ' ';

	/** In hundredths, from the space to the tilde. */
	private static final int[] ASCII = { 32, 41, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64,
			64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56, 102, 69, 69, 73, 77, 67, 62, 78, 76, 30, 50, 67, 56, 87, 75,
			79, 67, 79, 73, 67, 62, 74, 69, 99, 69, 67, 69, 39, 34, 39, 84, 56, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28,
			28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84 };

	private CharacterWidths() {
	}

	/** Characters with accents have the room of those without. */
	static double of(int character) {
		int plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD).codePointAt(0);
		if (plain >= FIRST && plain < FIRST + ASCII.length) {
			return ASCII[plain - FIRST] / 100.0;
		}
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> QUOTE;
			case Character.UPPERCASE_LETTER -> CAPITAL;
			default -> ofSign(plain);
		};
	}

	/** Some signs are whole sentences, or several signs side by side. */
	private static double ofSign(int sign) {
		return switch (sign) {
			case '\u2031' -> 1.8;
			case '\u2E3A' -> 2;
			case '\u2E3B' -> 3;
			case '\uFDFD' -> 12;
			default -> (UnicodeBlock.of(sign) == UnicodeBlock.CUNEIFORM) ? CUNEIFORM
					: (sign < FIRST_IDEOGRAM) ? SMALL : IDEOGRAM;
		};
	}

}
