package org.sanctionsgraph.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.client.GraphClient;

/**
 * The types and properties of the service, with their names in English.
 *
 * @param types the kinds of actors
 * @param schemes the schemes of identifiers
 */
record Vocabulary(List<Term> types, List<Term> schemes) {

	static final String BIRTH_DATE = "birthDate";

	static final String COUNTRY = "country";

	static final String IDENTIFIER = "identifier";

	static final String FIRST_LISTING = "firstListing";

	private static final String SEPARATOR = ":";

	private static final String PERSON = "PERSON";

	private static final Term DATE_OF_BIRTH = new Term(BIRTH_DATE, "Date of birth",
			"A day, month or year such as 1961-12-05, 1961-12 or 1961");

	private static final Term COUNTRIES = new Term(COUNTRY, "Country",
			"An ISO 3166-1 code such as CN; queries may also give a name in English or Chinese");

	private static final Term LISTING = new Term(FIRST_LISTING, "First listing",
			"The day on which the first designation began to apply");

	private static final Term ANY_IDENTIFIER = new Term(IDENTIFIER, "Identifier",
			"An identifier after its scheme and a colon; queries may omit the scheme");

	private static final String DOCUMENT = """
			query Vocabulary {
			  dataset { identifierSchemes { key label } labels { type value label } }
			}""";

	static Vocabulary of(GraphClient graph) {
		Answer.Dataset dataset = graph.ask(DOCUMENT, Map.of(), Answer.class).dataset();
		return new Vocabulary(
				dataset.labels()
					.stream()
					.filter((label) -> label.type().equals("ActorKind"))
					.map((label) -> new Term(label.value(), label.label(), null))
					.toList(),
				dataset.identifierSchemes()
					.stream()
					.map((scheme) -> new Term(scheme.key(), scheme.label(), null))
					.toList());
	}

	/**
	 * {@return the type with that id}
	 */
	Term type(String id) {
		return this.types.stream().filter((type) -> type.id().equals(id)).findFirst().orElse(new Term(id, id, null));
	}

	List<String> typeIds() {
		return this.types.stream().map(Term::id).toList();
	}

	List<String> schemeKeys() {
		return this.schemes.stream().map(Term::id).toList();
	}

	/**
	 * {@return the key of the scheme of whose identifiers a property consists, if it
	 * does}
	 */
	static @Nullable String scheme(String property) {
		return property.startsWith(IDENTIFIER + SEPARATOR) ? property.substring(IDENTIFIER.length() + 1) : null;
	}

	/**
	 * {@return the properties that queries may compare}
	 */
	List<Term> compared() {
		return Stream.of(Stream.of(DATE_OF_BIRTH, COUNTRIES), identifiers()).flatMap((terms) -> terms).toList();
	}

	/**
	 * {@return the properties that actors of a type, or of any type, have values of}
	 */
	List<Term> offered(String type) {
		boolean born = type.isBlank() || type.equals(PERSON);
		return Stream
			.of(born ? Stream.of(DATE_OF_BIRTH) : Stream.<Term>empty(), Stream.of(COUNTRIES, LISTING), identifiers())
			.flatMap((terms) -> terms)
			.toList();
	}

	private Stream<Term> identifiers() {
		return Stream.concat(Stream.of(ANY_IDENTIFIER),
				this.schemes.stream()
					.map((scheme) -> new Term(IDENTIFIER + SEPARATOR + scheme.id(), "Identifier " + scheme.id(),
							scheme.name())));
	}

	/**
	 * A type or property.
	 *
	 * @param id its id
	 * @param name its name
	 * @param description what its values are, or null
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Term(String id, String name, @Nullable String description) {

		/**
		 * {@return whether a word of its texts begins so}
		 */
		boolean begins(String prefix) {
			Pattern typed = Pattern.compile("\\b" + Pattern.quote(prefix.strip()), Pattern.CASE_INSENSITIVE);
			return Stream.of(this.id, this.name, Objects.requireNonNullElse(this.description, ""))
				.anyMatch((text) -> typed.matcher(text).find());
		}

	}

	/** What the graph answers. */
	private record Answer(Dataset dataset) {

		private record Dataset(List<Scheme> identifierSchemes, List<Label> labels) {
		}

		private record Scheme(String key, String label) {
		}

		private record Label(String type, String value, String label) {
		}

	}

}
