package org.sanctionsgraph.dates;

/** Reads the numbers of Chinese dates: years digit by digit, days and months up to 99. */
final class ChineseNumber {

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final char TEN = '十';

	private ChineseNumber() {
	}

	/**
	 * {@return a number in the digits of ASCII, as which it may be written already}
	 */
	static String digits(String number) {
		int ten = number.indexOf(TEN);
		return (ten < 0) ? eachDigit(number)
				: tens(number.substring(0, ten), "1") + tens(number.substring(ten + 1), "0");
	}

	private static String tens(String digit, String otherwise) {
		return digit.isEmpty() ? otherwise : eachDigit(digit);
	}

	private static String eachDigit(String number) {
		StringBuilder digits = new StringBuilder();
		number.replaceAll("[零○]", "〇").chars().forEach((digit) -> {
			int value = DIGITS.indexOf(digit);
			digits.append((value < 0) ? String.valueOf((char) digit) : String.valueOf(value));
		});
		return digits.toString();
	}

}
