package org.sanctionsgraph.identifier;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Maps rows of the identifier tables to API types. */
@Mapper
interface IdentifierMapper {

	@Mapping(target = "value", source = "code")
	Identifier toIdentifier(Identifiers.Row row);

}
