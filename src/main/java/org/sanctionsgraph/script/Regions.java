package org.sanctionsgraph.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Regions of China in Han characters, as they are called for short. */
public final class Regions {

	private static final Pattern FULL = Pattern
		.compile("^(\\p{IsHan}{2,5}?)" + "(?:维吾尔|壮族|回族|藏族|蒙古|哈萨克|柯尔克孜|土家族|苗族|彝族|朝鲜族|傣族|侗族|羌族|布依族|白族|景颇族|哈尼族|傈僳族)*"
				+ "(?:自治区|自治州|自治县|特别行政区|地区|省|市(?!场))");

	/** Patterns of what names begin with in full, and what is usual in their place. */
	private static final List<Map.Entry<Pattern, String>> USUAL = ScriptFiles.of("shortened.txt")
		.stream()
		.map((line) -> line.split("\t", -1))
		.map((columns) -> Map.entry(Pattern.compile(columns[0]), columns[1]))
		.toList();

	private Regions() {
	}

	/**
	 * {@return a name that begins with a region, the state or its party, without what
	 * tells that it is one: 新疆公安厅 for 新疆维吾尔自治区公安厅}
	 */
	public static Optional<String> shortened(String name) {
		String written = Transliteration.simplified(name);
		String usual = written;
		for (Map.Entry<Pattern, String> full : USUAL) {
			usual = full.getKey().matcher(usual).replaceFirst(full.getValue());
		}
		return Optional.of(FULL.matcher(usual).replaceFirst("$1")).filter(Predicate.not(written::equals));
	}

	/**
	 * {@return the short name of a region, if the name is that of one}
	 */
	public static Optional<String> alone(String name) {
		Matcher region = FULL.matcher(Transliteration.simplified(name));
		return region.matches() ? Optional.of(region.group(1)) : Optional.empty();
	}

}
