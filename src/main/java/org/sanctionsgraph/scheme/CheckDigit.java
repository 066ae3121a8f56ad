package org.sanctionsgraph.scheme;

import java.math.BigInteger;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The standards by which identifiers carry a check digit. Blanks, hyphens and the like
 * between the letters and digits do not count; a letter counts as 10 to 35 where the
 * standard has no values of its own.
 */
public enum CheckDigit {

	/** Securities (ISIN): the digits doubled in turn, a multiple of 10 (Luhn). */
	ISO_6166((code) -> luhn(numbers(code)) % 10 == 0),
	/** Persons (ISNI, ORCID): the last character may be X for 10. */
	ISO_7064_MOD_11_2((code) -> mod11(code) == 1),
	/** Legal entities (LEI, ISO 17442) and bank accounts as rearranged for the check. */
	ISO_7064_MOD_97_10((code) -> new BigInteger(numbers(code)).mod(BigInteger.valueOf(97)).intValue() == 1),
	/** Ships: seven digits, as in IMO Resolution A.1117(30). */
	IMO_NUMBER((code) -> imo(code.replaceFirst("^IMO", ""))),
	/**
	 * Organisations in China (unified social credit codes): eighteen characters, of which
	 * the ninth to the seventeenth are the code of the organisation (GB 11714) with a
	 * check digit of its own.
	 */
	GB_32100((code) -> code.matches("[%s]{18}".formatted(CheckDigit.CREDIT_CODE)) && creditCode(code)
			&& organisationCode(code.substring(8, 17)));

	/** The characters of a unified social credit code, in the order of their values. */
	private static final String CREDIT_CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	/** The check digits of the code of an organisation, in the order of their values. */
	private static final String ORGANISATION_DIGITS = "0123456789X";

	private static final int[] ORGANISATION_WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	private final Predicate<String> rule;

	CheckDigit(Predicate<String> rule) {
		this.rule = rule;
	}

	/**
	 * {@return whether the check digit matches the rest}
	 */
	public boolean holds(String value) {
		String code = value.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
		return !code.isEmpty() && this.rule.test(code);
	}

	private static String numbers(String code) {
		return code.chars()
			.mapToObj((letter) -> String.valueOf(Character.digit(letter, 36)))
			.collect(Collectors.joining());
	}

	private static int luhn(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10) * (1 + i % 2);
			sum += digit / 10 + digit % 10;
		}
		return sum;
	}

	private static int mod11(String code) {
		int sum = 0;
		for (int i = 0; i < code.length(); i++) {
			boolean ten = i == code.length() - 1 && code.charAt(i) == 'X';
			sum = (sum * 2 + (ten ? 10 : Character.digit(code.charAt(i), 36))) % 11;
		}
		return sum;
	}

	private static boolean imo(String code) {
		int sum = 0;
		for (int i = 0; i < code.length() - 1; i++) {
			sum += Character.digit(code.charAt(i), 10) * (7 - i);
		}
		return code.matches("\\d{7}") && sum % 10 == Character.digit(code.charAt(6), 10);
	}

	private static boolean creditCode(String code) {
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < code.length() - 1; i++) {
			sum += CREDIT_CODE.indexOf(code.charAt(i)) * weight;
			weight = weight * 3 % CREDIT_CODE.length();
		}
		return (sum + CREDIT_CODE.indexOf(code.charAt(code.length() - 1))) % CREDIT_CODE.length() == 0;
	}

	private static boolean organisationCode(String code) {
		int last = code.length() - 1;
		int check = ORGANISATION_DIGITS.indexOf(code.charAt(last));
		int sum = check;
		for (int i = 0; i < last; i++) {
			sum += Character.digit(code.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
		}
		return check >= 0 && sum % ORGANISATION_DIGITS.length() == 0;
	}

}
