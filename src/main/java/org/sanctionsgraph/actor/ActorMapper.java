package org.sanctionsgraph.actor;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Maps rows of the actor tables to API types. */
@Mapper
interface ActorMapper {

	@Mapping(target = "displayName", source = "name")
	Actor toActor(Actors.Row row);

	@Mapping(target = "value", source = "form")
	Name toName(Names.Row row);

	@Mapping(target = "from", source = "fromDate")
	@Mapping(target = "until", source = "untilDate")
	@Mapping(target = "attested", source = ".")
	Position toPosition(Positions.Row row);

	/**
	 * {@return the days on which sources attest an office, or null if none does}
	 */
	default Position.@Nullable Attestation toAttestation(Positions.Row row) {
		return (row.attestedFrom() == null || row.attestedUntil() == null) ? null
				: new Position.Attestation(row.attestedFrom(), row.attestedUntil());
	}

	@Mapping(target = "statedAt", source = "fromId")
	@Mapping(target = "statedOther", source = "toId")
	@Mapping(target = "from", source = "fromDate")
	@Mapping(target = "until", source = "untilDate")
	Relation toRelation(Relations.Row row);

}
