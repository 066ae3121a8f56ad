package org.sanctionsgraph.response;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.sanctionsgraph.sql.Rows;

/** Turns rows of the response tables into what the API shows. */
@Mapper(imports = Rows.class)
interface ResponseMapper {

	@Mapping(target = "date", source = "occurredOn")
	@Mapping(target = "topics", expression = "java(Rows.split(row.topics()))")
	Response toResponse(Responses.Row row);

}
