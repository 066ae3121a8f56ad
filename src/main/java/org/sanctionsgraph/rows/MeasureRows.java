package org.sanctionsgraph.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.records.DatasetFile;
import org.sanctionsgraph.rows.RecordFiles.ActorFile;
import org.sanctionsgraph.rows.RecordFiles.CountEntry;
import org.sanctionsgraph.rows.RecordFiles.DesignationEntry;
import org.sanctionsgraph.rows.RecordFiles.IdentifierEntry;
import org.sanctionsgraph.rows.RecordFiles.MeasureFile;

import org.springframework.stereotype.Component;

/** Rows of measures and their designations. */
@Component
class MeasureRows {

	private final FileMapper mapper;

	private final ActRows acts;

	MeasureRows(FileMapper mapper, ActRows acts) {
		this.mapper = mapper;
		this.acts = acts;
	}

	/**
	 * Adds a measure.
	 * @param targets what is known of all targets
	 */
	void add(MeasureFile measure, Targets targets, DatasetFile dataset, Batch batch) {
		String id = measure.id();
		SortKey announced = SortKey.date(measure.announcedOn());
		this.acts.add(id, measure.titles(), measure.topics(), measure.announcedBy(), batch);
		List<String> all = measure.designations().stream().map(DesignationEntry::target).toList();
		Integer size = targets.size(all);
		batch.add(this.mapper.measure(measure, size, announced, SortKey.date(measure.effectiveOn()),
				SortKey.date(measure.endedOn()), SortKey.number(size)));
		addImposers(measure, announced, batch);
		Numbered.each(measure.authorities(), (ordinal, authority) -> batch
			.add(new TableRow.MeasureAuthority(id, authority, ordinal, announced.ascending(), announced.descending())));
		Numbered.each(measure.provisions(),
				(ordinal, provision) -> batch.add(new TableRow.MeasureProvision(id, ordinal, provision)));
		Numbered.each(measure.statedCounts(),
				(ordinal, count) -> batch.add(this.mapper.count(id, ordinal, count, held(count, all, targets))));
		measure.coordinatedWith()
			.stream()
			.flatMap((other) -> Stream.of(new TableRow.MeasureCoordination(id, other),
					new TableRow.MeasureCoordination(other, id)))
			.forEach(batch::add);
		measure.designations().forEach((entry) -> add(entry, measure, targets, dataset, batch));
	}

	/** What the bodies of a jurisdiction impose, it imposes through them. */
	private static void addImposers(MeasureFile measure, SortKey announced, Batch batch) {
		String id = measure.id();
		List<String> named = measure.imposedBy();
		Numbered.each(named, (ordinal, actor) -> batch
			.add(new TableRow.MeasureImposer(id, actor, ordinal, true, announced.ascending(), announced.descending())));
		if (!named.contains(measure.jurisdiction())) {
			batch.add(new TableRow.MeasureImposer(id, measure.jurisdiction(), named.size(), false,
					announced.ascending(), announced.descending()));
		}
	}

	private void add(DesignationEntry entry, MeasureFile measure, Targets targets, DatasetFile dataset, Batch batch) {
		String id = measure.id() + "." + entry.target();
		String from = (entry.from() == null) ? measure.from() : entry.from();
		String listedOnOrBefore = (from == null) ? measure.listedOnOrBefore() : null;
		String until = (entry.until() == null) ? measure.endedOn() : entry.until();
		List<String> topics = entry.topics().isEmpty() ? measure.topics() : entry.topics();
		List<String> provisions = entry.provisions().isEmpty() ? measure.provisions() : entry.provisions();
		batch.add(this.mapper.designation(id, measure.id(), entry, from, listedOnOrBefore, until,
				url(entry.identifier(), dataset), topics, provisions, measure.jurisdiction(),
				targets.sortName(entry.target()), SortKey.date(from), SortKey.date(until)));
		Numbered.each(provisions,
				(ordinal, provision) -> batch.add(new TableRow.DesignationProvision(id, ordinal, provision)));
		Numbered.each(topics, (ordinal, topic) -> batch.add(new TableRow.DesignationTopic(id, ordinal, topic)));
	}

	/** The number of recorded targets that a stated number counts, if it is compared. */
	private static @Nullable Integer held(CountEntry count, List<String> all, Targets targets) {
		return count.isCompared() ? targets.size(count.targets().isEmpty() ? all : count.targets()) : null;
	}

	private static @Nullable String url(@Nullable IdentifierEntry identifier, DatasetFile dataset) {
		return (identifier == null) ? null
				: dataset.identifierUrl(identifier.scheme(), identifier.value(), identifier.url());
	}

	/**
	 * What measures copy from their targets.
	 *
	 * @param sizes the number of targets that each stands for; of some it is unknown
	 * @param sortNames the name of each for sorting
	 */
	record Targets(Map<String, Integer> sizes, Map<String, String> sortNames) {

		static Targets of(List<ActorFile> actors) {
			Map<String, Integer> sizes = new HashMap<>();
			Map<String, String> sortNames = new HashMap<>();
			actors.forEach((actor) -> {
				sortNames.put(actor.id(), ActorRows.sortable(ActorRows.displayName(actor)));
				if (actor.statedSize() != null || !actor.kind().equals("GROUP")) {
					sizes.put(actor.id(), Objects.requireNonNullElse(actor.statedSize(), 1));
				}
			});
			return new Targets(sizes, sortNames);
		}

		/** Unknown if the size of one of the targets is. */
		@Nullable Integer size(Collection<String> targets) {
			return this.sizes.keySet().containsAll(targets) ? targets.stream().mapToInt(this.sizes::get).sum() : null;
		}

		String sortName(String target) {
			return Objects.requireNonNull(this.sortNames.get(target));
		}

	}

}
