package org.sanctionsgraph.response;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Turns rows of the response tables into what the API shows. */
@Mapper
interface ResponseMapper {

	@Mapping(target = "date", source = "occurredOn")
	Response toResponse(Responses.Row row);

}
