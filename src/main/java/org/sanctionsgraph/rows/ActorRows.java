package org.sanctionsgraph.rows;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.sanctionsgraph.offices.Tenures;
import org.sanctionsgraph.records.DatasetFile;
import org.sanctionsgraph.rows.RecordFiles.ActorFile;
import org.sanctionsgraph.rows.RecordFiles.NameEntry;
import org.sanctionsgraph.scheme.PlainForm;

import org.springframework.stereotype.Component;

/** Rows of actors, their names, positions and relations. */
@Component
class ActorRows {

	private final FileMapper mapper;

	ActorRows(FileMapper mapper) {
		this.mapper = mapper;
	}

	void add(ActorFile actor, ActorActivity activity, Tenures tenures, DatasetFile dataset, Batch batch) {
		String name = displayName(actor);
		batch.add(this.mapper.actor(actor, name, sortable(name), DirectionKeys.date(actor.birthDate()),
				DirectionKeys.number(activity.count(actor.id())), DirectionKeys.date(activity.first(actor.id())),
				activity.last(actor.id()), activity.firstAsked(actor.id())));
		Batch.each(actor.names(), (ordinal, form) -> batch.add(this.mapper.name(actor.id(), ordinal, form)));
		Batch.each(actor.countries(),
				(ordinal, country) -> batch.add(new TableRow.ActorCountry(actor.id(), ordinal, country)));
		Batch.each(actor.identifiers(),
				(ordinal, number) -> batch
					.add(this.mapper.identifier(actor.id(), ordinal, number, PlainForm.of(number.value()),
							dataset.identifierUrl(number.scheme(), number.value(), number.url()))));
		if (actor.nameSearch() != null) {
			batch.add(this.mapper.search(actor.id(), actor.nameSearch()));
		}
		if (actor.identifierSearch() != null) {
			batch.add(this.mapper.search(actor.id(), actor.identifierSearch()));
		}
		Batch.each(actor.positions(), (ordinal, position) -> {
			String id = actor.id() + "." + position.key();
			batch.add(this.mapper.office(id, ordinal, actor.id(), position, tenures.known(id)));
		});
		actor.relations().forEach((relation) -> batch.add(this.mapper.relation(actor.id(), relation)));
		activity.of(actor.id()).forEach(batch::add);
	}

	/**
	 * {@return the text without case and accents, for sorting}
	 */
	static String sortable(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}

	/** The preferred name in English, else in the first language that has one. */
	static String displayName(ActorFile actor) {
		List<NameEntry> preferred = actor.names().stream().filter((name) -> name.kind().equals("PREFERRED")).toList();
		return preferred.stream()
			.min(Comparator.comparing((NameEntry name) -> !"en".equals(name.language())))
			.map(NameEntry::value)
			.orElse(actor.id());
	}

}
