package org.sanctionsgraph.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordField;

/** The claims on a record that its parts inherit, with the values that they lack. */
final class InheritedClaims {

	private final RecordDocument document;

	private final String record;

	private final Map<String, List<ClaimMade>> byProperty = new HashMap<>();

	InheritedClaims(RecordDocument document) {
		this.document = document;
		this.record = document.id();
	}

	/** Keeps the claims on the record itself. */
	void keep(List<ClaimMade> claims) {
		claims.stream()
			.filter((claim) -> claim.subject().equals(this.record))
			.forEach((claim) -> this.byProperty.computeIfAbsent(claim.property(), (property) -> new ArrayList<>())
				.add(claim));
	}

	/**
	 * {@return the claims that a part inherits, as claims on the part}
	 */
	List<ClaimMade> of(Subject part) {
		return part.field()
			.with(Keyword.INHERITS)
			.entrySet()
			.stream()
			.filter((field) -> !part.node().has(field.getKey()))
			.flatMap((field) -> origin(field.getValue()).map((claim) -> claim.about(part.id(), field.getKey())))
			.toList();
	}

	private Stream<ClaimMade> origin(RecordField field) {
		return field.texts(Keyword.INHERITS)
			.stream()
			.filter(this.document.tree()::has)
			.limit(1)
			.flatMap((property) -> this.byProperty.getOrDefault(property, List.of()).stream());
	}

}
