package org.sanctionsgraph.causality;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.sanctionsgraph.authority.Provision;
import org.sanctionsgraph.sql.Rows;

/** Turns rows of the ask tables into what the API shows. */
@Mapper(imports = { Rows.class, Provision.class })
interface AskMapper {

	@Mapping(target = "text", source = "wish")
	@Mapping(target = "wanted", expression = "java(Rows.constants(Provision.class, row.wanted()))")
	Ask toAsk(Asks.Row row);

}
