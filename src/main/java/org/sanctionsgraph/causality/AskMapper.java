package org.sanctionsgraph.causality;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Turns rows of the ask tables into what the API shows. */
@Mapper
interface AskMapper {

	@Mapping(target = "text", source = "wish")
	Ask toAsk(Asks.Row row);

}
