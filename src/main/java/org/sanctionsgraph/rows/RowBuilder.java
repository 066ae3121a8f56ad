package org.sanctionsgraph.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.offices.Tenures;
import org.sanctionsgraph.records.DatasetFile;
import org.sanctionsgraph.records.DatasetFile.LabelEntry;
import org.sanctionsgraph.records.RecordSet;
import org.sanctionsgraph.rows.RecordFiles.ActorFile;
import org.sanctionsgraph.rows.RecordFiles.AuthorityFile;
import org.sanctionsgraph.rows.RecordFiles.ConflictFile;
import org.sanctionsgraph.rows.RecordFiles.MeasureFile;
import org.sanctionsgraph.rows.RecordFiles.ResponseFile;
import org.sanctionsgraph.rows.RecordFiles.SourceFile;

import org.springframework.stereotype.Component;

/** Turns a checked set of records into rows. */
@Component
public class RowBuilder {

	private final SourceRows sources;

	private final ActorRows actors;

	private final AuthorityRows authorities;

	private final MeasureRows measures;

	private final ResponseRows responses;

	private final ActRows acts;

	RowBuilder(SourceRows sources, ActorRows actors, AuthorityRows authorities, MeasureRows measures,
			ResponseRows responses, ActRows acts) {
		this.sources = sources;
		this.actors = actors;
		this.authorities = authorities;
		this.measures = measures;
		this.responses = responses;
		this.acts = acts;
	}

	/**
	 * {@return the rows of a set of records, but for the row about the set itself}
	 */
	public Batch build(RecordSet records) {
		Batch batch = new Batch();
		DatasetFile dataset = records.dataset();
		addDeclarations(dataset, batch);
		ReleaseRows.add(records.releases().releases(), batch);
		records.types().forEach((id, type) -> batch.add(new TableRow.Record(id, type)));
		List<SourceFile> sourceFiles = files(records, RecordKind.SOURCE, SourceFile.class);
		this.sources.add(sourceFiles, batch);
		List<TableRow.Claim> claims = this.sources.addClaims(records.claims(), sourceFiles, batch);
		this.sources.addConflicts(files(records, RecordKind.CONFLICT, ConflictFile.class), claims, batch);
		List<ActorFile> actorFiles = files(records, RecordKind.ACTOR, ActorFile.class);
		List<MeasureFile> measureFiles = files(records, RecordKind.MEASURE, MeasureFile.class);
		List<ResponseFile> responseFiles = files(records, RecordKind.RESPONSE, ResponseFile.class);
		ActorActivity activity = new ActorActivity(measureFiles, responseFiles);
		Tenures tenures = new Tenures(records.documents());
		actorFiles.forEach((actor) -> this.actors.add(actor, activity, tenures, dataset, batch));
		this.authorities.add(files(records, RecordKind.AUTHORITY, AuthorityFile.class), dataset, batch);
		MeasureRows.Targets targets = MeasureRows.Targets.of(actorFiles);
		measureFiles.forEach((measure) -> this.measures.add(measure, targets, dataset, batch));
		responseFiles.forEach((response) -> this.responses.add(response, batch));
		addLinks(measureFiles, responseFiles, batch);
		return batch;
	}

	private static void addDeclarations(DatasetFile dataset, Batch batch) {
		Numbered.each(dataset.topics(), (ordinal, topic) -> batch.add(new TableRow.Topic(topic.key(), ordinal,
				topic.label(), LabelEntry.languages(topic.labels()), LabelEntry.values(topic.labels()))));
		Numbered.each(dataset.identifierSchemes(),
				(ordinal, scheme) -> batch.add(new TableRow.IdentifierScheme(scheme.key(), ordinal, scheme.label(),
						LabelEntry.languages(scheme.labels()), LabelEntry.values(scheme.labels()), scheme.url())));
		Numbered.each(dataset.citationSchemes(),
				(ordinal, scheme) -> batch.add(new TableRow.CitationScheme(scheme.key(), ordinal, scheme.label(),
						LabelEntry.languages(scheme.labels()), LabelEntry.values(scheme.labels()), scheme.url())));
	}

	private void addLinks(List<MeasureFile> measureFiles, List<ResponseFile> responseFiles, Batch batch) {
		Map<String, String> dates = new HashMap<>();
		measureFiles.forEach((measure) -> {
			if (measure.announcedOn() != null) {
				dates.put(measure.id(), measure.announcedOn());
			}
		});
		responseFiles.forEach((response) -> dates.put(response.id(), response.date()));
		measureFiles.forEach(
				(measure) -> this.acts.addLinks(measure.id(), measure.answers(), List.of(measure.id()), dates, batch));
		responseFiles.forEach((response) -> {
			List<String> shownBy = new ArrayList<>(response.enacts());
			shownBy.add(response.id());
			this.acts.addLinks(response.id(), response.answers(), shownBy, dates, batch);
		});
	}

	private static <T> List<T> files(RecordSet records, RecordKind kind, Class<T> shape) {
		return records.of(kind).stream().map((document) -> document.as(shape)).toList();
	}

}
