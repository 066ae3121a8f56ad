package org.sanctionsgraph.script;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The Arabic alphabet of Uyghur, which writes every vowel, and the Latin letters that the
 * language's own rules give for it; ICU reads it as Arabic.
 */
final class UyghurAlphabet {

	private static final String LETTERS_OF_ITS_OWN = "ەېۆۇۈۋڭ";

	private static final String CARRIER = "ئ";

	private static final Map<Integer, String> LATIN = Arrays
		.stream(("ا=a ە=e ب=b پ=p ت=t ج=j چ=ch خ=x د=d ر=r ز=z ژ=zh س=s ش=sh غ=gh ف=f ق=q ك=k گ=g ڭ=ng ل=l م=m "
				+ "ن=n ھ=h و=o ۇ=u ۆ=o ۈ=u ۋ=w ې=e ى=i ي=y")
			.split(" "))
		.collect(Collectors.toUnmodifiableMap((pair) -> pair.codePointAt(0), (pair) -> pair.substring(2)));

	private UyghurAlphabet() {
	}

	static boolean isUsedIn(String text) {
		return text.chars().anyMatch((letter) -> LETTERS_OF_ITS_OWN.indexOf(letter) >= 0);
	}

	static String latin(String text) {
		return text.replace(CARRIER, "")
			.codePoints()
			.mapToObj((letter) -> LATIN.getOrDefault(letter, Character.toString(letter)))
			.collect(Collectors.joining());
	}

}
