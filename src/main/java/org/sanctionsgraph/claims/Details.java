package org.sanctionsgraph.claims;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.claims.ShownValues.Shown;

/**
 * What sources state beside the values of a record or part: the further fields of a
 * value, a rank that it does not have anyway, and the day on which an office is attested.
 */
final class Details {

	private static final String ATTESTED = "attestedOn";

	private final ShownValues shown;

	private final Map<List<String>, String> beside;

	private final Map<String, String> attested;

	/**
	 * @param evidence the evidence of the record or part
	 */
	Details(ShownValues shown, List<Credit> evidence) {
		this.shown = shown;
		this.beside = shown.stream()
			.filter((one) -> !one.details().isEmpty())
			.collect(Collectors.groupingBy(Shown::content,
					Collectors.mapping(Shown::details, Collectors.joining("; "))));
		this.attested = evidence.stream()
			.filter((entry) -> entry.text(ATTESTED) != null)
			.collect(Collectors.groupingBy(Credit::source,
					Collectors.mapping((entry) -> ATTESTED + ": " + entry.text(ATTESTED), Collectors.joining("; "))));
	}

	/**
	 * {@return what a source states beside a value, empty if nothing}
	 * @param content property and value
	 */
	String of(List<String> content, String source, String rank) {
		boolean usual = rank.equals("PREFERRED")
				|| this.shown.of(content).stream().anyMatch((one) -> one.isUsually(rank));
		return Stream
			.of(this.beside.getOrDefault(content, ""), usual ? "" : "rank: " + rank,
					this.attested.getOrDefault(source, ""))
			.filter(Predicate.not(String::isEmpty))
			.collect(Collectors.joining(", "));
	}

}
