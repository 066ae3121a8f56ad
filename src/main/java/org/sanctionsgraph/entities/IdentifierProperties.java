package org.sanctionsgraph.entities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The properties that hold identifiers, by the schemes of these. */
public final class IdentifierProperties {

	private static final String FILE = "followthemoney/identifiers.properties";

	/** Documents are numbered by country: {@code PASSPORT_CN}. */
	private static final String COUNTRY = "_[A-Z]{2}$";

	private final Properties byScheme;

	private IdentifierProperties(Properties byScheme) {
		this.byScheme = byScheme;
	}

	/**
	 * {@return the properties as the application's file tells them}
	 */
	public static IdentifierProperties read() {
		try {
			return new IdentifierProperties(PropertiesLoaderUtils.loadProperties(new ClassPathResource(FILE)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the property of identifiers of a scheme that actors of a kind have; empty
	 * if there is none}
	 */
	public String of(String kind, String scheme) {
		String own = exactly(kind, scheme);
		return own.isEmpty() ? exactly(kind, scheme.replaceFirst(COUNTRY, "")) : own;
	}

	/**
	 * {@return the schemes whose identifiers a property may hold, in alphabetical order}
	 */
	public List<String> schemes(String kind, String property) {
		return this.byScheme.stringPropertyNames()
			.stream()
			.map((key) -> key.substring(key.indexOf('.') + 1))
			.distinct()
			.filter((scheme) -> exactly(kind, scheme).equals(property))
			.sorted()
			.toList();
	}

	/**
	 * {@return the document that has an identifier of a scheme, if a country issues it
	 * and actors of the kind can hold one}
	 */
	public Optional<IssuedDocument> document(String kind, String scheme) {
		return IssuedDocument.of(scheme)
			.filter((document) -> ActorSchema.of(kind).isLegalEntity() && isOfDocuments(document.scheme()));
	}

	/**
	 * {@return the country that issued an identifier of a scheme, if actors of the kind
	 * can hold no document: vessels and aircraft}
	 */
	public Optional<String> issuer(String kind, String scheme) {
		return IssuedDocument.of(scheme)
			.filter((document) -> !ActorSchema.of(kind).isLegalEntity() && isOfDocuments(document.scheme()))
			.map(IssuedDocument::country);
	}

	/**
	 * {@return whether a country can issue documents whose numbers have a scheme}
	 */
	public boolean isOfDocuments(String scheme) {
		return this.byScheme.stringPropertyNames()
			.stream()
			.anyMatch((key) -> key.substring(key.indexOf('.') + 1).equals(scheme));
	}

	private String exactly(String kind, String scheme) {
		String ofAll = ActorSchema.of(kind).isLegalEntity() ? this.byScheme.getProperty(scheme, "") : "";
		return this.byScheme.getProperty(kind + "." + scheme, ofAll);
	}

}
