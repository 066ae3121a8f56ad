package org.sanctionsgraph.loading;

import org.sanctionsgraph.loading.Files.ResponseFile;

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
		this.acts.add(id, response.date(), response.topics(), response.participants(), batch);
		batch.add(this.mapper.response(response));
		Numbered.each(response.enacts(),
				(ordinal, measure) -> batch.add(new Rows.ResponseEnacts(id, measure, ordinal)));
		Numbered.each(response.enactsLaw(),
				(ordinal, authority) -> batch.add(new Rows.ResponseEnactsLaw(id, authority, ordinal)));
	}

}
