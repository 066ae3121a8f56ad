package org.sanctionsgraph.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.drafts.ActorDraft;
import org.sanctionsgraph.drafts.DraftPeriod;
import org.sanctionsgraph.drafts.DraftIdentifier;
import org.sanctionsgraph.drafts.Reason;
import org.sanctionsgraph.entities.IdentifierProperties;
import org.sanctionsgraph.entities.IssuedDocument;
import org.sanctionsgraph.entities.RelationSchema;
import org.sanctionsgraph.listings.Schemes;

/** The entities that relate actors to each other, or tell of a document that one has. */
final class MoneyLinks {

	private static final Set<String> DOCUMENTS = Set.of("Passport", "Identification");

	private final MoneyActors actors;

	private final Schemes schemes;

	private final IdentifierProperties identifiers = IdentifierProperties.read();

	MoneyLinks(MoneyActors actors, Schemes schemes) {
		this.actors = actors;
		this.schemes = schemes;
	}

	static boolean areOf(String schema) {
		return DOCUMENTS.contains(schema) || RelationSchema.named(schema).isPresent();
	}

	/** Adds to the actors what an entity tells of them. */
	void read(MoneyEntity entity) {
		RelationSchema.named(entity.schema())
			.ifPresentOrElse((schema) -> relation(entity, schema), () -> document(entity));
	}

	private void relation(MoneyEntity entity, RelationSchema schema) {
		Optional<ActorDraft> first = entity.takeOne(schema.first()).flatMap(this.actors::of);
		Optional<ActorDraft> second = entity.takeOne(schema.second()).flatMap(this.actors::of);
		List<String> roles = entity.takeTexts(schema.role());
		Optional<String> kind = (schema == RelationSchema.OTHER)
				? roles.stream().flatMap((role) -> RelationSchema.kind(role).stream()).findFirst()
				: Optional.of(schema.name());
		if (first.isEmpty() || second.isEmpty()) {
			entity.leaveAll(Reason.ELSEWHERE);
		}
		else if (kind.isEmpty()) {
			entity.leaveAll(Reason.NO_COUNTERPART);
		}
		else {
			boolean added = first.get()
				.relation(kind.get(), second.get().id(), role(entity, schema, roles, kind.get()),
						entity.takeSpan(null).orElse(DraftPeriod.UNKNOWN));
			entity.leaveRest(added);
		}
	}

	private static @Nullable String role(MoneyEntity entity, RelationSchema schema, List<String> roles, String kind) {
		List<String> own = roles.stream()
			.filter((role) -> schema != RelationSchema.OTHER || !role.equals(RelationSchema.words(kind)))
			.toList();
		own.stream().skip(1).forEach((role) -> entity.leave(schema.role(), Reason.ONE_OF_SEVERAL));
		return own.isEmpty() ? null : own.getFirst();
	}

	private void document(MoneyEntity entity) {
		Optional<ActorDraft> holder = entity.takeOne("holder").flatMap(this.actors::of);
		if (holder.isEmpty()) {
			entity.leaveAll(Reason.ELSEWHERE);
			return;
		}
		List<Number> numbers = Stream.of("number", "passportNumber")
			.flatMap(
					(property) -> entity.take(property).stream().distinct().map((value) -> new Number(property, value)))
			.toList();
		if (numbers.isEmpty()) {
			entity.leaveAll(Reason.UNNUMBERED);
			return;
		}
		String ofAny = scheme(entity);
		List<String> countries = List.copyOf(MoneyActors.countries(entity));
		String scheme = (countries.size() == 1) ? this.schemes.ofCountry(ofAny, countries.getFirst()) : ofAny;
		numbers.forEach((number) -> this.schemes.identifier(List.of(scheme), number.value())
			.ifPresentOrElse((own) -> add(holder.get(), own, ofAny),
					() -> entity.leave(number.property(), Reason.MALFORMED)));
		entity.leaveRest();
	}

	/** The holder itself has the same number without the country. */
	private void add(ActorDraft holder, DraftIdentifier identifier, String ofAny) {
		holder.identifiers()
			.removeIf((own) -> own.value().equals(identifier.value()) && isOfAny(own.scheme(), ofAny, holder.kind()));
		holder.identifier(identifier);
	}

	/** Whether the property of any such document may have been read as of that scheme. */
	private boolean isOfAny(String scheme, String ofAny, String kind) {
		String property = this.identifiers.of(kind, ofAny);
		return scheme.equals(ofAny)
				|| (!property.isEmpty() && this.identifiers.schemes(kind, property).contains(scheme));
	}

	private String scheme(MoneyEntity entity) {
		String usual = entity.schema().equals("Passport") ? "PASSPORT" : "ID_NUMBER";
		return entity.takeOne("type").map(IssuedDocument::scheme).filter((scheme) -> {
			boolean known = this.identifiers.isOfDocuments(scheme);
			if (!known) {
				entity.leave("type", Reason.NO_COUNTERPART);
			}
			return known;
		}).orElse(usual);
	}

	/** A number of a document. */
	private record Number(String property, String value) {
	}

}
