package org.sanctionsgraph.drawing;

/** The characters that XML permits. */
final class XmlCharacters {

	private XmlCharacters() {
	}

	/**
	 * {@return a text without those that XML does not permit, and without other control
	 * characters}
	 */
	static String of(String text) {
		return text.codePoints()
			.filter(XmlCharacters::isPermitted)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isPermitted(int character) {
		boolean isControl = Character.isISOControl(character) && character != '\n';
		boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
		return !isControl && !isHalf && (character & 0xFFFE) != 0xFFFE;
	}

}
