package org.sanctionsgraph.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sanctionsgraph.files.Keyword;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordField;
import org.sanctionsgraph.kernel.PartialDate;

/**
 * No source states what came after it was published, but for dates and plans that had
 * been set in advance. A source without a date is not checked.
 */
public final class PublicationRules {

	private final PublicationDays published;

	private final Map<String, List<ClaimMade>> claims;

	private final ForetoldActs foretold;

	/**
	 * @param documents all documents of the right shape
	 * @param claims every claim, by its subject
	 */
	public PublicationRules(List<RecordDocument> documents, Map<String, List<ClaimMade>> claims) {
		this.published = new PublicationDays(documents);
		this.claims = claims;
		this.foretold = new ForetoldActs(this.published, claims);
	}

	/**
	 * {@return what a document has sources state too early, and the fields that it says
	 * were set in advance although they cannot be}
	 */
	public List<Problem> check(RecordDocument document) {
		return Subject.of(document)
			.filter(Subject::claimable)
			.flatMap((subject) -> Stream.of(early(subject), this.foretold.in(subject), misplaced(subject)))
			.flatMap(Function.identity())
			.distinct()
			.toList();
	}

	private Stream<Problem> early(Subject subject) {
		ShownValues values = ShownValues.of(subject);
		return this.claims.getOrDefault(subject.id(), List.of()).stream().flatMap((claim) -> {
			PartialDate day = this.published.of(claim.source());
			Credit credit = claim.credit();
			return (day == null || credit == null) ? Stream.empty()
					: StatedDate.of(claim, subject.field().field(claim.property()), values)
						.filter((date) -> date.isAfter(day) && !date.isSetInAdvance(credit))
						.map((date) -> problem(subject.document(), claim.source(), day, credit, date));
		});
	}

	private static Problem problem(RecordDocument document, String source, PartialDate day, Credit credit,
			StatedDate date) {
		String name = date.name();
		return document.problem(credit.place(),
				"%s, published on %s, cannot state %s in %s".formatted(source, day, date.date(), name),
				"do not credit it with " + name + (date.field().inAdvance()
						? ", or %s if the date had been set by then".formatted(credit.settingInAdvance(name)) : ""));
	}

	private static Stream<Problem> misplaced(Subject subject) {
		Set<String> permitted = new LinkedHashSet<>();
		collect(subject.field(), permitted);
		String fix = permitted.isEmpty() ? "remove it"
				: "remove it; the fields that can be are " + String.join(", ", permitted);
		Stream<Problem> evidence = Credit.of(subject.node().path("evidence"), subject.place("evidence"))
			.flatMap((entry) -> entry.node()
				.path("setInAdvance")
				.valueStream()
				.map((name) -> name.asString(""))
				.filter((name) -> !permitted.contains(name))
				.map((name) -> problem(subject, entry, name, fix)));
		Stream<Problem> claims = Credit.of(subject.node().path("claims"), subject.place("claims"))
			.filter((claim) -> claim.node().path("setInAdvance").asBoolean(false))
			.filter((claim) -> !permitted.contains(claim.node().path("property").asString("")))
			.map((claim) -> problem(subject, claim, claim.node().path("property").asString(""), fix));
		return Stream.concat(evidence, claims);
	}

	private static Problem problem(Subject subject, Credit credit, String name, String fix) {
		return subject.document()
			.problem(credit.place() + ".setInAdvance", "'%s' cannot be set in advance".formatted(name), fix);
	}

	/** The fields in a group, at any depth, that can be set in advance. */
	private static void collect(RecordField group, Set<String> names) {
		names.addAll(group.with(Keyword.IN_ADVANCE)
			.entrySet()
			.stream()
			.filter((field) -> field.getValue().inAdvance())
			.map(Map.Entry::getKey)
			.toList());
		group.fields().values().forEach((field) -> collect(field, names));
	}

}
