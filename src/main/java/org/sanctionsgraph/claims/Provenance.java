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

	private final Subject subject;

	private final ShownValues shown;

	private final List<Credit> evidence;

	private final Set<List<String>> written;

	private final Details details;

	private Provenance(Subject subject) {
		this.subject = subject;
		this.shown = ShownValues.of(subject);
		boolean own = subject.part().isEmpty() || subject.node().has("evidence");
		this.evidence = own ? Credit.of(subject.node().path("evidence"), subject.place("evidence")).toList()
				: evidenceOfParts(subject.part(), subject.document());
		this.written = claims().map((claim) -> List.of(property(claim), claim.source())).collect(Collectors.toSet());
		this.details = new Details(this.shown, this.evidence);
	}

	/**
	 * {@return the claims on a record and on its parts}
	 */
	public static List<ClaimMade> of(RecordDocument document) {
		List<ClaimMade> claims = new ArrayList<>();
		InheritedClaims inherited = new InheritedClaims(document);
		Subject.of(document).filter(Subject::claimable).forEach((subject) -> {
			List<ClaimMade> own = new Provenance(subject).made();
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
		return new Provenance(subject).stating(property).map(Credit::node).toList();
	}

	private List<ClaimMade> made() {
		List<ClaimMade> claims = new ArrayList<>(claims().map(this::written).toList());
		Set<List<String>> statements = claims.stream().map(ClaimMade::statement).collect(Collectors.toSet());
		this.shown.stream()
			.flatMap(this::generated)
			.filter((claim) -> statements.add(claim.statement()))
			.forEach(claims::add);
		return claims;
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

	private Stream<Credit> claims() {
		return Credit.of(this.subject.node().path("claims"), this.subject.place("claims"));
	}

	private ClaimMade written(Credit claim) {
		String value = claim.node().path("value").asString("");
		boolean isShown = !this.shown.of(List.of(property(claim), value)).isEmpty();
		String rank = claim.node().path("rank").asString(isShown ? "PREFERRED" : "NORMAL");
		return claim(property(claim), value, claim.source(), rank, claim);
	}

	private Stream<ClaimMade> generated(Shown value) {
		Credit own = new Credit(this.subject.place(value.place()), value.node());
		if (value.node().has("source")) {
			return Stream.of(claim(value, own.source(), own));
		}
		if (value.node().has("sources")) {
			return value.node().path("sources").valueStream().map((source) -> claim(value, source.asString(""), own));
		}
		return stating(value.property()).map((entry) -> claim(value, entry.source(), entry));
	}

	private Stream<Credit> stating(String property) {
		return this.evidence.stream().filter((entry) -> states(entry, property));
	}

	/**
	 * Evidence without a list of fields applies to every field but prose about which its
	 * source makes no claim of its own.
	 */
	private boolean states(Credit entry, String property) {
		return (entry.isLimited() || this.subject.field().field(property).prose()) ? entry.lists(property)
				: !this.written.contains(List.of(property, entry.source()));
	}

	private ClaimMade claim(Shown value, String source, Credit credit) {
		return claim(value.property(), value.value(), source, value.rank(), credit);
	}

	private ClaimMade claim(String property, String value, String source, String rank, Credit credit) {
		return new ClaimMade(this.subject.id(), property, value,
				this.details.of(List.of(property, value), source, rank), source, credit.text("locator"), rank,
				credit.text("note"), credit);
	}

	private static String property(Credit claim) {
		return claim.node().path("property").asString("");
	}

}
