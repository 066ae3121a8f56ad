package org.sanctionsgraph.reconciliation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An actor as the graph answers, with as much of it as was asked for.
 *
 * @param id the id
 * @param name the display name in English
 * @param kind the kind of actor
 * @param summary a description
 * @param countries the codes of the countries
 * @param birthDate the date of birth
 * @param identifiers the identifiers
 * @param designations the first designation
 */
record FoundActor(String id, String name, String kind, @Nullable String summary, @Nullable List<String> countries,
		@Nullable String birthDate, @Nullable List<Identified> identifiers, @Nullable DesignationPage designations,
		@Nullable Undated undated) {

	/** The fields of a candidate. */
	static final String BRIEF = "fragment Found on Actor { id name kind summary } ";

	/** All fields. */
	static final String WHOLE = """
			fragment Found on Actor {
			  id name kind summary countries birthDate
			  identifiers { scheme value }
			  designations(first: 1) { totalCount nodes { from } }
			  undated: designations(last: 1) { nodes { from } }
			}
			""";

	/**
	 * {@return the values of a property}
	 */
	List<String> values(String property) {
		String scheme = Vocabulary.scheme(property);
		return switch (property) {
			case Vocabulary.BIRTH_DATE -> Stream.ofNullable(this.birthDate).toList();
			case Vocabulary.COUNTRY -> orNone(this.countries);
			case Vocabulary.FIRST_LISTING -> firstListing();
			case Vocabulary.IDENTIFIER ->
				orNone(this.identifiers).stream().map((each) -> each.scheme() + ":" + each.value()).toList();
			default -> orNone(this.identifiers).stream()
				.filter((each) -> each.scheme().equals(scheme))
				.map(Identified::value)
				.toList();
		};
	}

	int designationCount() {
		return (this.designations == null) ? 0 : this.designations.totalCount();
	}

	/** Unknown if a designation whose day is unknown may have been the first. */
	private List<String> firstListing() {
		boolean known = this.undated == null || this.undated.nodes().stream().noneMatch((last) -> last.from() == null);
		return (this.designations == null || !known) ? List.of()
				: this.designations.nodes().stream().map(DesignationStart::from).filter(Objects::nonNull).toList();
	}

	private static <E> List<E> orNone(@Nullable List<E> values) {
		return (values == null) ? List.of() : values;
	}

	/** An identifier. */
	record Identified(String scheme, String value) {
	}

	/** The number of designations, and the first of them. */
	record DesignationPage(int totalCount, List<DesignationStart> nodes) {
	}

	/** The last designation, which is one without a day if there are any. */
	record Undated(List<DesignationStart> nodes) {
	}

	/** A designation. */
	record DesignationStart(@Nullable String from) {
	}

}
