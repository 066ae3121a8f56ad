package org.sanctionsgraph.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese companies as they are registered: a place, the company's own word, its trades
 * and its legal form.
 */
public final class RegisteredNames {

	private static final Pattern LEGAL_FORM = Pattern.compile("(?:集团|控股|股份|有限|责任|总)*公司$");

	private static final List<String> PLACES = ScriptFiles.of("places.txt");

	private static final List<String> TRADES = ScriptFiles.of("trades.txt");

	private static final String CITY_OR_PROVINCE = "^[省市]";

	/** Shorter words are those of other companies as well. */
	private static final int KNOWN_ALONE = 3;

	private static final int LEAST = 2;

	private RegisteredNames() {
	}

	/**
	 * {@return whether a word tells what companies do}
	 */
	public static boolean isTrade(String word) {
		return TRADES.contains(word);
	}

	/**
	 * {@return what the company may be called for short: its own word alone, if it is
	 * long enough, with its place, and with each of its trades; none, if the name has
	 * neither place nor legal form}
	 */
	public static Set<String> shortened(String text) {
		String simplified = Transliteration.simplified(text.strip());
		Matcher legalForm = LEGAL_FORM.matcher(simplified);
		boolean hasForm = legalForm.find();
		String name = hasForm ? simplified.substring(0, legalForm.start()) : simplified;
		String own = withoutPlaces(name);
		return (hasForm || !own.equals(name)) ? withTrades(own, name.substring(0, name.length() - own.length()))
				: Set.of();
	}

	/**
	 * {@return whether a name tells but a place and a trade: 中国电子}
	 */
	public static boolean isOfAny(String name) {
		String rest = withoutPlaces(name);
		return !rest.equals(name) && isTrade(rest);
	}

	private static String withoutPlaces(String name) {
		String rest = name;
		for (String place = longest(PLACES, rest::startsWith); !place.isEmpty()
				&& rest.length() >= place.length() + LEAST; place = longest(PLACES, rest::startsWith)) {
			rest = rest.substring(place.length()).replaceFirst(CITY_OR_PROVINCE, "");
		}
		return rest;
	}

	private static Set<String> withTrades(String name, String place) {
		List<String> trades = new ArrayList<>();
		String own = name;
		for (String trade = longest(TRADES, own::endsWith); !trade.isEmpty()
				&& own.length() >= trade.length() + LEAST; trade = longest(TRADES, own::endsWith)) {
			trades.add(trade);
			own = own.substring(0, own.length() - trade.length());
		}
		Set<String> names = new LinkedHashSet<>();
		if (own.length() >= KNOWN_ALONE) {
			names.add(own);
		}
		for (String trade : trades) {
			names.add(place + own);
			names.add(own + trade);
		}
		return names;
	}

	private static String longest(List<String> words, Predicate<String> there) {
		return words.stream().filter(there).max(Comparator.comparingInt(String::length)).orElse("");
	}

}
