package org.sanctionsgraph.act;

import org.mapstruct.Mapper;

/** Turns rows of the tables that acts share into what the API shows. */
@Mapper
interface ActMapper {

	ActLink toLink(ActLinks.Row row);

	Participation toParticipation(Participations.Row row);

}
