package org.sanctionsgraph.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctionsgraph.claims.ShownValues.Shown;
import org.sanctionsgraph.files.RecordDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Derives who claims what: each value that a record shows is claimed by the sources that
 * it names itself, else by the record's evidence; further claims are listed in the
 * record. A part without evidence has that of its record, and a value that it inherits
 * from its record comes with the claims of the sources that name the part. Prose is the
 * curator's own: only evidence that lists it claims it.
 */
public final class Provenance {

	private Provenance() {
	}

	/**
	 * {@return the claims on a record and on its parts}
	 */
	public static List<ClaimMade> of(RecordDocument document) {
		List<ClaimMade> claims = new ArrayList<>();
		InheritedClaims inherited = new InheritedClaims(document);
		Subject.of(document).filter(Subject::claimable).forEach((subject) -> {
			List<ClaimMade> own = claims(subject);
			inherited.keep(own);
			claims.addAll(own);
			claims.addAll(inherited.of(subject, own));
		});
		return claims;
	}

	/**
	 * {@return the items of evidence that stand for a field of a record or part}
	 */
	public static List<JsonNode> evidence(Subject subject, String property) {
		return evidence(subject).stream()
			.filter((entry) -> states(entry, property, subject))
			.map(Credit::node)
			.toList();
	}

	private static List<ClaimMade> claims(Subject subject) {
		ShownValues shown = ShownValues.of(subject);
		List<Credit> evidence = evidence(subject);
		Details details = new Details(shown, evidence);
		List<ClaimMade> claims = new ArrayList<>();
		Credit.of(subject.node().path("claims"), subject.place("claims"))
			.map((claim) -> written(subject.id(), claim, shown, details))
			.forEach(claims::add);
		Set<List<String>> statements = claims.stream().map(ClaimMade::statement).collect(Collectors.toSet());
		shown.stream()
			.flatMap((value) -> generated(subject, value, evidence, details))
			.filter((claim) -> statements.add(claim.statement()))
			.forEach(claims::add);
		return claims;
	}

	private static List<Credit> evidence(Subject subject) {
		boolean own = subject.part().isEmpty() || subject.node().has("evidence");
		return own ? Credit.of(subject.node().path("evidence"), subject.place("evidence")).toList()
				: evidenceOfParts(subject.part(), subject.document());
	}

	/**
	 * The evidence of a record that applies to its parts: evidence for their list, and
	 * evidence for every field.
	 */
	private static List<Credit> evidenceOfParts(String list, RecordDocument document) {
		return Credit.of(document.tree().path("evidence"), "evidence")
			.filter((entry) -> !entry.isLimited() || entry.lists(list))
			.map((entry) -> new Credit(entry.place(), unlimited(entry)))
			.toList();
	}

	private static ObjectNode unlimited(Credit evidence) {
		ObjectNode copy = evidence.node().deepCopy().asObject();
		copy.remove("states");
		return copy;
	}

	private static ClaimMade written(String subject, Credit claim, ShownValues shown, Details details) {
		String property = claim.node().path("property").asString("");
		String value = claim.node().path("value").asString("");
		List<String> content = List.of(property, value);
		String rank = claim.node().path("rank").asString(shown.of(content).isEmpty() ? "NORMAL" : "PREFERRED");
		return new ClaimMade(subject, property, value, details.of(content, claim.source(), rank), claim.source(),
				claim.text("locator"), rank, claim.text("note"), claim);
	}

	private static Stream<ClaimMade> generated(Subject subject, Shown value, List<Credit> evidence, Details details) {
		Credit own = new Credit(subject.place(value.place()), value.node());
		if (value.node().has("source")) {
			return Stream.of(claim(subject, value, own.source(), own, details));
		}
		if (value.node().has("sources")) {
			return value.node()
				.path("sources")
				.valueStream()
				.map((source) -> claim(subject, value, source.asString(""), own, details));
		}
		return evidence.stream()
			.filter((entry) -> states(entry, value.property(), subject))
			.map((entry) -> claim(subject, value, entry.source(), entry, details));
	}

	/**
	 * Evidence without a list of fields applies to every field but prose about which its
	 * source makes no claim of its own.
	 */
	private static boolean states(Credit evidence, String property, Subject subject) {
		if (evidence.isLimited() || subject.field().field(property).prose()) {
			return evidence.lists(property);
		}
		return subject.node()
			.path("claims")
			.valueStream()
			.noneMatch((claim) -> claim.path("property").asString("").equals(property)
					&& claim.path("source").asString("").equals(evidence.source()));
	}

	private static ClaimMade claim(Subject subject, Shown value, String source, Credit credit, Details details) {
		return new ClaimMade(subject.id(), value.property(), value.value(),
				details.of(value.content(), source, value.rank()), source, credit.text("locator"), value.rank(),
				credit.text("note"), credit);
	}

}
