package org.sanctionsgraph.listings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sanctionsgraph.drafts.DraftIdentifier;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/** The schemes that imported identifiers can have. */
public final class Schemes {

	private static final String FILE = "imports/schemes.yaml";

	private static final int LONGEST_KEY = 100;

	private final Map<String, Scheme> byKey = new LinkedHashMap<>();

	/** Reads the schemes that are known beforehand. */
	public Schemes() {
		try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
			Object content = new Load(LoadSettings.builder().build()).loadFromInputStream(file);
			JsonMapper.shared()
				.convertValue(content, Declarations.class)
				.identifierSchemes()
				.forEach((scheme) -> this.byKey.put(scheme.key(), scheme));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the scheme of documents that a country issues}
	 * @param scheme the scheme of such documents of any country
	 * @param code the country, in upper case
	 */
	public String ofCountry(String scheme, String code) {
		Scheme any = this.byKey.get(scheme);
		String country = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
		return declare(scheme + "_" + code, "%s (%s)".formatted((any == null) ? scheme : any.label(), country));
	}

	/**
	 * {@return the scheme of the numbers that a body gives}
	 * @param id the id of the body
	 */
	public String ofBody(String id, String name) {
		String words = "N_" + id.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
		String key = words.substring(0, Math.min(words.length(), LONGEST_KEY)).replaceFirst("_$", "");
		return declare(key, "Number given by " + name.substring(0, Math.min(name.length(), 2 * LONGEST_KEY)));
	}

	/**
	 * {@return the identifier of the first scheme that accepts its value, if one does}
	 */
	public Optional<DraftIdentifier> identifier(Collection<String> schemes, String value) {
		return schemes.stream()
			.flatMap((key) -> Optional.ofNullable(this.byKey.get(key)).stream())
			.filter((scheme) -> scheme.accepts(value))
			.findFirst()
			.map((scheme) -> new DraftIdentifier(scheme.key(), value));
	}

	/**
	 * {@return what is declared of the schemes of some identifiers}
	 */
	List<Map<String, Object>> declared(Collection<String> used) {
		return this.byKey.values()
			.stream()
			.filter((scheme) -> used.contains(scheme.key()))
			.map(Scheme::fields)
			.toList();
	}

	private String declare(String key, String label) {
		this.byKey.putIfAbsent(key, new Scheme(key, label, null, null, null));
		return key;
	}

	/** What the file of schemes holds. */
	private record Declarations(List<Scheme> identifierSchemes) {
	}

}
