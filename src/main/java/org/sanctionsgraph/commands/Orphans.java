package org.sanctionsgraph.commands;

import java.util.List;
import java.util.Set;
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

/** Finds the records that nothing uses, which curators may have left over. */
final class Orphans {

	private static final Set<String> OF_ACTORS = Set.of("Actor", "Position");

	private Orphans() {
	}

	/**
	 * {@return the problem of each source that makes no claim, and of each actor to which
	 * no other record leads: none names it, and it has no office in another and no
	 * relation to one}
	 */
	static List<Problem> of(RecordSet set) {
		Set<String> cited = set.claims().stream().map(ClaimMade::source).collect(Collectors.toSet());
		return Stream
			.concat(set.of(RecordKind.SOURCE).stream().filter((source) -> !cited.contains(source.id())),
					unnamed(set).filter((actor) -> actors(actor).findAny().isEmpty()))
			.map((orphan) -> orphan.problem("", "is used by no other record", "remove it, or add what uses it"))
			.sorted()
			.toList();
	}

	/**
	 * {@return the actors that no other record names, though an office or relation of
	 * theirs may lead to them}
	 */
	static Stream<RecordDocument> unnamed(RecordSet set) {
		Set<String> named = set.documents()
			.stream()
			.filter((document) -> document.kind() != RecordKind.CONFLICT)
			.flatMap(Orphans::actors)
			.collect(Collectors.toSet());
		return set.of(RecordKind.ACTOR).stream().filter((actor) -> !named.contains(actor.id()));
	}

	/**
	 * The other actors that a record names, by their ids or by those of their offices.
	 */
	private static Stream<String> actors(RecordDocument document) {
		return FieldValue.of(document)
			.filter((value) -> value.node().isString())
			.filter((value) -> value.field().texts(Keyword.REFERS_TO).stream().anyMatch(OF_ACTORS::contains))
			.map((value) -> value.node().asString())
			.flatMap(Orphans::owners)
			.filter((id) -> !id.equals(document.id()));
	}

	private static Stream<String> owners(String id) {
		return IntStream.rangeClosed(0, id.length())
			.filter((end) -> end == id.length() || id.charAt(end) == '.')
			.mapToObj((end) -> id.substring(0, end));
	}

}
