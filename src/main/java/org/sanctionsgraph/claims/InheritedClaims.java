package org.sanctionsgraph.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordField;

/**
 * The claims on a record that its parts inherit, with the values that they lack: those of
 * the sources that name the part. A value that none of these states is claimed by the
 * sources that the record names for it.
 */
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
	 * @param own the claims on the part itself
	 */
	List<ClaimMade> of(Subject part, List<ClaimMade> own) {
		Predicate<ClaimMade> naming = naming(part, own);
		return part.field()
			.with(Keyword.INHERITS)
			.entrySet()
			.stream()
			.filter((field) -> !part.node().has(field.getKey()))
			.flatMap((field) -> credited(origin(field.getValue()), naming)
				.map((claim) -> claim.inherited(part.id(), field.getKey())))
			.toList();
	}

	private static Predicate<ClaimMade> naming(Subject part, List<ClaimMade> own) {
		String key = part.field().text(Keyword.KEY);
		Set<String> sources = own.stream()
			.filter((claim) -> claim.property().equals(key))
			.map(ClaimMade::source)
			.collect(Collectors.toSet());
		return (claim) -> sources.contains(claim.source());
	}

	private static Stream<ClaimMade> credited(List<ClaimMade> claims, Predicate<ClaimMade> naming) {
		Set<String> stated = claims.stream().filter(naming).map(ClaimMade::value).collect(Collectors.toSet());
		return claims.stream().filter(naming.or((claim) -> claim.isShownByName() && !stated.contains(claim.value())));
	}

	private List<ClaimMade> origin(RecordField field) {
		return field.texts(Keyword.INHERITS)
			.stream()
			.filter(this.document.tree()::has)
			.limit(1)
			.flatMap((property) -> this.byProperty.getOrDefault(property, List.of()).stream())
			.toList();
	}

}
