package org.sanctionsgraph.commands;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.files.FieldValue;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.records.RecordSet;

/**
 * Finds the records that nothing uses: sources that make no claim, and actors that no
 * other record names and that hold no office that another actor holds too.
 */
final class Orphans {

	private final RecordSet set;

	private final Set<String> named;

	private final Set<String> shared;

	private Orphans(RecordSet set) {
		this.set = set;
		this.named = set.documents()
			.stream()
			.filter((document) -> document.kind() != RecordKind.CONFLICT)
			.flatMap(Orphans::references)
			.collect(Collectors.toSet());
		this.shared = set.of(RecordKind.ACTOR)
			.stream()
			.flatMap((actor) -> offices(actor).distinct())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.filter((office) -> office.getValue() > 1)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * {@return the problem of each, by file}
	 */
	static List<Problem> of(RecordSet set) {
		Orphans orphans = new Orphans(set);
		return Stream.concat(orphans.sources(), orphans.actors())
			.map((orphan) -> orphan.problem("", "is used by no other record", "remove it, or add what uses it"))
			.sorted()
			.toList();
	}

	private Stream<RecordDocument> sources() {
		Set<String> cited = this.set.claims()
			.stream()
			.map(ClaimMade::source)
			.collect(Collectors.toCollection(HashSet::new));
		return this.set.of(RecordKind.SOURCE).stream().filter((source) -> !cited.contains(source.id()));
	}

	private Stream<RecordDocument> actors() {
		return this.set.of(RecordKind.ACTOR)
			.stream()
			.filter((actor) -> !this.named.contains(actor.id()))
			.filter((actor) -> offices(actor).noneMatch(this.shared::contains));
	}

	private static Stream<String> offices(RecordDocument actor) {
		return actor.tree()
			.path("positions")
			.valueStream()
			.filter((office) -> office.has("body"))
			.map((office) -> office.path("body").asString("") + " " + office.path("title").asString(""));
	}

	/** The records that another one names, itself or by a part of them. */
	private static Stream<String> references(RecordDocument document) {
		return FieldValue.of(document)
			.filter((value) -> value.node().isString() && value.field().has(Keyword.REFERS_TO))
			.map((value) -> value.node().asString())
			.flatMap((id) -> IntStream.rangeClosed(0, id.length())
				.filter((end) -> end == id.length() || id.charAt(end) == '.')
				.mapToObj((end) -> id.substring(0, end)))
			.filter((id) -> !id.equals(document.id()));
	}

}
