package org.sanctionsgraph.rows;

import java.util.List;

import org.sanctionsgraph.rows.RecordFiles.AskEntry;
import org.sanctionsgraph.rows.RecordFiles.ParticipantEntry;
import org.sanctionsgraph.rows.RecordFiles.ResponseFile;

import org.springframework.stereotype.Component;

/** Rows of responses. */
@Component
class ResponseRows {

	private final FileMapper mapper;

	private final ActRows acts;

	ResponseRows(FileMapper mapper, ActRows acts) {
		this.mapper = mapper;
		this.acts = acts;
	}

	void add(ResponseFile response, Batch batch) {
		String id = response.id();
		this.acts.add(id, response.titles(), response.topics(), response.participants(), batch);
		batch.add(this.mapper.response(response));
		Batch.each(response.enacts(),
				(ordinal, measure) -> batch.add(new TableRow.ResponseEnacts(id, measure, ordinal)));
		Batch.each(response.enactsLaw(),
				(ordinal, authority) -> batch.add(new TableRow.ResponseEnactsLaw(id, authority, ordinal)));
		Batch.each(response.asks(), (ordinal, ask) -> add(ordinal, ask, response, batch));
	}

	private void add(int ordinal, AskEntry ask, ResponseFile response, Batch batch) {
		String id = response.id() + "." + ask.key();
		batch.add(this.mapper.ask(id, response.id(), ordinal, ask, response.date()));
		Batch.each(ask.wanted(), (place, provision) -> batch.add(new TableRow.AskWanted(id, place, provision)));
		Batch.each(ask.targets(), (place, target) -> batch.add(new TableRow.AskTarget(id, target, place)));
		Batch.each(ask.targetKinds(), (place, kind) -> batch.add(new TableRow.AskTargetKind(id, place, kind)));
		Batch.each(ask.outcomes(), (place, outcome) -> batch
			.add(new TableRow.CuratedAskOutcome(id, place, outcome.act(), outcome.kind())));
		Batch.each(ask.addressees().isEmpty() ? addressees(response) : ask.addressees(),
				(place, addressee) -> batch.add(new TableRow.AskAddressee(id, addressee, place)));
	}

	private static List<String> addressees(ResponseFile response) {
		return response.participants()
			.stream()
			.filter((participant) -> participant.role().equals("ADDRESSEE"))
			.map(ParticipantEntry::actor)
			.distinct()
			.toList();
	}

}
