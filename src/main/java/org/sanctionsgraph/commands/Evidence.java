package org.sanctionsgraph.commands;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.claims.ShownValues;
import org.sanctionsgraph.claims.Subject;
import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.records.RecordSet;
import tools.jackson.databind.JsonNode;

/**
 * How many records a set has, and on how much evidence.
 *
 * @param records the number of each type, parts of records included
 * @param claims the number that each source makes, sources without any included
 * @param values the number that each type shows
 * @param singly the number of those that a single source states
 * @param editorial the number of those in the curator's words, credited to no source
 * @param inherited the number that designations take from their measure without a claim
 * @param conflicts the number of each kind
 * @param unresolved the number of those that are open
 * @param unnamed the targets that are groups whose members no source names, with the
 * stated size of each, or 0 if none is stated
 */
record Evidence(Map<String, Integer> records, Map<String, Integer> claims, Map<String, Integer> values,
		Map<String, Integer> singly, Map<String, Integer> editorial, int inherited, Map<String, Integer> conflicts,
		int unresolved, Map<String, Integer> unnamed) {

	static Evidence of(RecordSet set) {
		Map<String, Integer> claims = counted(set.claims().stream().map(ClaimMade::statement).distinct(),
				List::getLast);
		set.of(RecordKind.SOURCE).forEach((source) -> claims.putIfAbsent(source.id(), 0));
		List<Stated> stated = stated(set);
		List<JsonNode> conflicts = set.of(RecordKind.CONFLICT).stream().map(RecordDocument::tree).toList();
		return new Evidence(counted(set.types().values().stream(), Function.identity()), claims,
				counted(stated.stream(), Stated::type),
				counted(stated.stream().filter((value) -> value.sources() == 1), Stated::type),
				counted(stated.stream().filter((value) -> value.sources() == 0), Stated::type), inherited(set),
				counted(conflicts.stream(), (conflict) -> conflict.path("kind").asString("")),
				(int) conflicts.stream().filter((conflict) -> conflict.path("unresolved").asBoolean(false)).count(),
				unnamed(set));
	}

	private static List<Stated> stated(RecordSet set) {
		Map<String, List<ClaimMade>> claims = set.claims().stream().collect(Collectors.groupingBy(ClaimMade::subject));
		return set.documents()
			.stream()
			.flatMap(Subject::of)
			.filter(Subject::claimable)
			.flatMap((subject) -> stated(subject, claims.getOrDefault(subject.id(), List.of())))
			.toList();
	}

	private static Stream<Stated> stated(Subject subject, List<ClaimMade> claims) {
		Map<List<String>, Set<String>> sources = claims.stream()
			.collect(Collectors.groupingBy(ClaimMade::content,
					Collectors.mapping(ClaimMade::source, Collectors.toSet())));
		return ShownValues.of(subject)
			.stream()
			.map((shown) -> new Stated(subject.type(), sources.getOrDefault(shown.content(), Set.of()).size()));
	}

	private static int inherited(RecordSet set) {
		Map<String, List<ClaimMade>> claims = set.claims().stream().collect(Collectors.groupingBy(ClaimMade::subject));
		return (int) set.documents()
			.stream()
			.flatMap(Subject::of)
			.flatMap((part) -> part.field()
				.with(Keyword.INHERITS)
				.entrySet()
				.stream()
				.filter((field) -> !part.node().has(field.getKey()))
				.filter((field) -> field.getValue()
					.texts(Keyword.INHERITS)
					.stream()
					.anyMatch(part.document().tree()::has))
				.filter((field) -> claims.getOrDefault(part.id(), List.of())
					.stream()
					.noneMatch((claim) -> claim.property().equals(field.getKey()))))
			.count();
	}

	private static Map<String, Integer> unnamed(RecordSet set) {
		Set<String> targets = set.of(RecordKind.MEASURE)
			.stream()
			.flatMap((measure) -> measure.tree().path("designations").valueStream())
			.map((designation) -> designation.path("target").asString(""))
			.collect(Collectors.toSet());
		return set.of(RecordKind.ACTOR)
			.stream()
			.filter((actor) -> targets.contains(actor.id()) && actor.tree().path("kind").asString("").equals("GROUP"))
			.collect(Collectors.toMap(RecordDocument::id, (group) -> group.tree().path("statedSize").asInt(0),
					(one, other) -> one, TreeMap::new));
	}

	private static <T> Map<String, Integer> counted(Stream<T> items, Function<T, String> by) {
		return items.collect(Collectors.toMap(by, (item) -> 1, Integer::sum, TreeMap::new));
	}

	/** A value that is shown, and how many sources state it. */
	private record Stated(String type, int sources) {
	}

}
