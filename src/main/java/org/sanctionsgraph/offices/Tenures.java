package org.sanctionsgraph.offices;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.claims.Subject;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.kernel.Period;

/** All offices in a set of record files, and who succeeds whom where one holds alone. */
public final class Tenures {

	private static final Comparator<Tenure> IN_TIME = Comparator.comparing(Tenure::firstDay).thenComparing(Tenure::id);

	private final Attestations attestations;

	private final Map<String, Tenure> byId;

	private final Map<String, Tenure> next = new HashMap<>();

	/**
	 * @param documents files of the right shape, those of the sources included
	 */
	public Tenures(List<RecordDocument> documents) {
		this.attestations = new Attestations(documents);
		this.byId = documents.stream()
			.filter((document) -> document.kind() == RecordKind.ACTOR)
			.flatMap(Tenures::offices)
			.map(this::tenure)
			.collect(Collectors.toMap(Tenure::id, Function.identity(), (one, other) -> one));
		this.byId.values()
			.stream()
			.filter((tenure) -> tenure.exclusive() && tenure.begins() != null)
			.sorted(IN_TIME)
			.collect(Collectors.groupingBy(Tenure::body))
			.values()
			.forEach(this::inSuccession);
	}

	static Stream<Subject> offices(RecordDocument document) {
		return Subject.of(document).filter((subject) -> subject.type().equals("Position"));
	}

	private Tenure tenure(Subject office) {
		Period period = Period.of(date(office, "from"), date(office, "until"));
		return new Tenure(office, period, this.attestations.of(office, period), null);
	}

	private static @Nullable String date(Subject office, String field) {
		return office.node().has(field) ? office.node().path(field).asString() : null;
	}

	private void inSuccession(List<Tenure> ofOneBody) {
		Tenure previous = ofOneBody.getFirst();
		for (Tenure tenure : ofOneBody.subList(1, ofOneBody.size())) {
			Tenure later = tenure.after(previous);
			this.byId.put(later.id(), later);
			this.next.put(previous.id(), later);
			previous = later;
		}
	}

	/**
	 * {@return when an office is known to be held}
	 */
	public KnownTenure known(String id) {
		return KnownTenure.of(of(id), this.next.get(id));
	}

	Tenure of(String id) {
		return Objects.requireNonNull(this.byId.get(id));
	}

	Attestations attestations() {
		return this.attestations;
	}

}
