package org.sanctionsgraph.records;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.scheme.CheckDigit;

import org.springframework.web.util.UriUtils;

/**
 * What {@code dataset.yaml} declares.
 *
 * @param licence the licence of the records
 * @param corrections the address where a correction can be requested
 * @param checkedUntil the day until which the curator looked for what happened
 * @param topics the topics that acts may concern
 * @param identifierSchemes the schemes that identifiers may belong to
 * @param citationSchemes the schemes that legal citations may belong to
 */
public record DatasetFile(String licence, @Nullable String corrections, @Nullable String checkedUntil,
		List<Topic> topics, List<Scheme> identifierSchemes, List<Scheme> citationSchemes) {

	/**
	 * {@return the URL of an identifier: the one given, else that of its scheme}
	 */
	public @Nullable String identifierUrl(String scheme, String value, @Nullable String given) {
		return (given == null) ? url(this.identifierSchemes, scheme, value) : given;
	}

	/**
	 * {@return the URL of a citation: the one given, else that of its scheme}
	 */
	public @Nullable String citationUrl(String scheme, String value, @Nullable String given) {
		return (given == null) ? url(this.citationSchemes, scheme, value) : given;
	}

	private static @Nullable String url(List<Scheme> schemes, String key, String value) {
		return schemes.stream()
			.filter((scheme) -> scheme.key().equals(key))
			.findFirst()
			.map(Scheme::url)
			.map((template) -> template.replace("{value}", UriUtils.encode(value, StandardCharsets.UTF_8)))
			.orElse(null);
	}

	/** A label in a further language. */
	public record LabelEntry(String value, String language) {

		/**
		 * {@return the languages of the labels, in their order}
		 */
		public static List<String> languages(List<LabelEntry> labels) {
			return labels.stream().map(LabelEntry::language).toList();
		}

		/**
		 * {@return the texts of the labels, in their order}
		 */
		public static List<String> values(List<LabelEntry> labels) {
			return labels.stream().map(LabelEntry::value).toList();
		}

	}

	/** A subject that acts concern. */
	public record Topic(String key, String label, List<LabelEntry> labels) {
	}

	/**
	 * A scheme of identifiers or citations.
	 *
	 * @param pattern the regular expression that every value matches
	 * @param url the URL of a value, with {@code {value}} as its placeholder
	 */
	public record Scheme(String key, String label, List<LabelEntry> labels, @Nullable String pattern,
			@Nullable String url, @Nullable CheckDigit checkDigit) {
	}

}
