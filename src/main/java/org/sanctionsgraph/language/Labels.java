package org.sanctionsgraph.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

/** The labels of the schema's enum values, and the names of countries. */
@Component
public class Labels {

	/** The type of country codes in the schema. */
	public static final String COUNTRY = "CountryCode";

	private static final List<String> LANGUAGES = List.of("en", "zh-Hans");

	private final Map<String, Label> byValue = new TreeMap<>();

	Labels() {
		List<ResourceBundle> bundles = LANGUAGES.stream().map(Labels::bundle).toList();
		bundles.getFirst().keySet().forEach((key) -> {
			String[] names = key.split("\\.", 2);
			List<Wording> wordings = IntStream.range(0, LANGUAGES.size())
				.mapToObj((i) -> new Wording(LANGUAGES.get(i), bundles.get(i).getString(key)))
				.toList();
			this.byValue.put(key, new Label(names[0], names[1], wordings));
		});
	}

	/** The bundle of no other language takes its place. */
	private static ResourceBundle bundle(String language) {
		return ResourceBundle.getBundle("labels/labels", Locale.forLanguageTag(language),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/**
	 * {@return the labels of all enum values, ordered by type and value}
	 */
	public Collection<Label> all() {
		return this.byValue.values();
	}

	/**
	 * {@return the label of an enum value or country code in a language, else in English;
	 * the value itself if it has none}
	 */
	public String of(String type, String value, InLanguage asked) {
		Label label = this.byValue.get(type + "." + value);
		if (label != null) {
			return label.in(asked);
		}
		return type.equals(COUNTRY) ? country(value, asked.orEnglish()) : value;
	}

	private static String country(String code, String language) {
		return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language));
	}

}
