package org.sanctionsgraph.ofac;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * What the words in OFAC's files mean.
 *
 * @param identifiers the schemes of identifiers, by their labels
 * @param others labels of what is not taken over
 * @param countries codes of countries, by their names
 */
record OfacWords(Map<String, String> identifiers, List<String> others, Map<String, String> countries) {

	private static final String FILE = "imports/ofac.yaml";

	static OfacWords read() {
		try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
			Object content = new Load(LoadSettings.builder().build()).loadFromInputStream(file);
			OfacWords words = JsonMapper.shared().convertValue(content, OfacWords.class);
			return new OfacWords(words.identifiers, words.others, withStandard(words.countries));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the code of a country}
	 */
	Optional<String> country(String name) {
		return Optional.ofNullable(this.countries.get(name));
	}

	/**
	 * {@return the longest label that a remark begins with}
	 */
	Optional<String> label(String remark) {
		return Stream.concat(this.identifiers.keySet().stream(), this.others.stream())
			.filter((label) -> remark.startsWith(label + " ") || remark.equals(label))
			.max(Comparator.comparingInt(String::length));
	}

	private static Map<String, String> withStandard(Map<String, String> own) {
		Map<String, String> countries = new HashMap<>();
		for (String code : Locale.getISOCountries()) {
			countries.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
		}
		countries.putAll(own);
		return countries;
	}

}
