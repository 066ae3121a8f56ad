package org.sanctionsgraph.causality;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Maps rows of the ask table to the API type. */
@Mapper
interface AskMapper {

	@Mapping(target = "text", source = "wish")
	Ask toAsk(Asks.Row row);

}
