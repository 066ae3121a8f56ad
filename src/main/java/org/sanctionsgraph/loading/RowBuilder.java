package org.sanctionsgraph.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.sanctionsgraph.files.RecordKind;
import org.sanctionsgraph.loading.Files.ActorFile;
import org.sanctionsgraph.loading.Files.AuthorityFile;
import org.sanctionsgraph.loading.Files.ConflictFile;
import org.sanctionsgraph.loading.Files.MeasureFile;
import org.sanctionsgraph.loading.Files.ResponseFile;
import org.sanctionsgraph.loading.Files.SourceFile;
import org.sanctionsgraph.records.RecordSet;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Turns a checked set of records into rows. */
@Component
class RowBuilder {

	private static final JsonMapper JSON = JsonMapper.builder()
		.withConfigOverride(List.class,
				(override) -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

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

	Batch build(RecordSet records) {
		Batch batch = new Batch();
		records.types().forEach((id, type) -> batch.add(new Rows.Record(id, type)));
		this.sources.add(files(records, RecordKind.SOURCE, SourceFile.class), batch);
		List<Rows.Claim> claims = this.sources.addClaims(records.claims(), batch);
		this.sources.addConflicts(files(records, RecordKind.CONFLICT, ConflictFile.class), claims, batch);
		List<ActorFile> actorFiles = files(records, RecordKind.ACTOR, ActorFile.class);
		List<MeasureFile> measureFiles = files(records, RecordKind.MEASURE, MeasureFile.class);
		List<ResponseFile> responseFiles = files(records, RecordKind.RESPONSE, ResponseFile.class);
		Listings listings = new Listings(measureFiles, responseFiles);
		actorFiles.forEach((actor) -> this.actors.add(actor, listings, batch));
		this.authorities.add(files(records, RecordKind.AUTHORITY, AuthorityFile.class), batch);
		Map<String, Integer> sizes = sizes(actorFiles);
		measureFiles.forEach((measure) -> this.measures.add(measure, sizes, batch));
		responseFiles.forEach((response) -> this.responses.add(response, batch));
		addLinks(measureFiles, responseFiles, batch);
		return batch;
	}

	private void addLinks(List<MeasureFile> measureFiles, List<ResponseFile> responseFiles, Batch batch) {
		Map<String, String> dates = new HashMap<>();
		measureFiles.forEach((measure) -> dates.put(measure.id(), measure.announcedOn()));
		responseFiles.forEach((response) -> dates.put(response.id(), response.date()));
		measureFiles.forEach(
				(measure) -> this.acts.addLinks(measure.id(), measure.answers(), List.of(measure.id()), dates, batch));
		responseFiles.forEach((response) -> {
			List<String> shownBy = new ArrayList<>(response.enacts());
			shownBy.add(response.id());
			this.acts.addLinks(response.id(), response.answers(), shownBy, dates, batch);
		});
	}

	private static Map<String, Integer> sizes(List<ActorFile> actors) {
		Map<String, Integer> sizes = new HashMap<>();
		actors.forEach((actor) -> sizes.put(actor.id(), (actor.statedSize() == null) ? 1 : actor.statedSize()));
		return sizes;
	}

	private static <T> List<T> files(RecordSet records, RecordKind kind, Class<T> shape) {
		return records.of(kind).stream().map((document) -> JSON.treeToValue(document.tree(), shape)).toList();
	}

}
