package org.sanctionsgraph.act;

import org.mapstruct.Mapper;

/** Maps rows of the tables that measures and responses share to API types. */
@Mapper
interface ActMapper {

	ActLink toLink(ActLinks.Row row);

	Participation toParticipation(Participations.Row row);

}
