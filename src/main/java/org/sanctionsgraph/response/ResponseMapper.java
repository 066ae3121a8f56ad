package org.sanctionsgraph.response;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Maps rows of the response tables to API types. */
@Mapper
interface ResponseMapper {

	@Mapping(target = "date", source = "occurredOn")
	Response toResponse(Responses.Row row);

}
