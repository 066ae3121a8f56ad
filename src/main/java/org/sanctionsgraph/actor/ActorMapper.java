package org.sanctionsgraph.actor;

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
	Position toPosition(Positions.Row row);

	@Mapping(target = "statedAt", source = "fromId")
	@Mapping(target = "statedOther", source = "toId")
	@Mapping(target = "from", source = "fromDate")
	@Mapping(target = "until", source = "untilDate")
	Relation toRelation(Relations.Row row);

}
