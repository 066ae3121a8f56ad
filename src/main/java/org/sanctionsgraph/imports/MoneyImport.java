package org.sanctionsgraph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.sanctionsgraph.drafts.Reason;
import org.sanctionsgraph.entities.ActorSchema;
import org.sanctionsgraph.listings.Drafts;
import org.sanctionsgraph.listings.Schemes;

/** Turns entities into records: first the actors, then what refers to them. */
final class MoneyImport {

	private static final Set<String> REFERRING = Set.of(MoneyOffices.POST, MoneyOffices.HOLDING, MoneySanctions.SCHEMA);

	private final List<MoneyEntity> referring = new ArrayList<>();

	private final MoneyActors actors;

	private final MoneyLinks links;

	private final MoneyOffices offices;

	private final MoneySanctions sanctions;

	MoneyImport(Drafts drafts, Schemes schemes) {
		this.actors = new MoneyActors(drafts, schemes);
		this.links = new MoneyLinks(this.actors, schemes);
		this.offices = new MoneyOffices(this.actors);
		this.sanctions = new MoneySanctions(this.actors, drafts, schemes);
	}

	/** Reads all entities of a file. */
	void read(MoneyFile file) {
		file.read(this::sort);
		each(MoneyOffices.POST, this.offices::post);
		each(MoneyOffices.HOLDING, this.offices::holding);
		this.offices.leaveUnheld();
		this.referring.stream().filter((entity) -> MoneyLinks.areOf(entity.schema())).forEach(this.links::read);
		each(MoneySanctions.SCHEMA, this.sanctions::read);
	}

	private void sort(MoneyEntity entity) {
		Optional<ActorSchema> kind = ActorSchema.named(entity.schema());
		if (kind.isPresent()) {
			this.actors.read(entity, kind.get());
		}
		else if (REFERRING.contains(entity.schema()) || MoneyLinks.areOf(entity.schema())) {
			this.referring.add(entity);
		}
		else {
			entity.leaveAll(Reason.NO_COUNTERPART);
		}
	}

	private void each(String schema, Consumer<MoneyEntity> reader) {
		this.referring.stream().filter((entity) -> entity.schema().equals(schema)).forEach(reader);
	}

}
