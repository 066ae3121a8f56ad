package org.sanctionsgraph.source;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Maps rows of the provenance tables to API types. */
@Mapper
interface ClaimMapper {

	@Mapping(target = "value", source = "statedValue")
	@Mapping(target = "rank", source = "claimRank")
	Claim toClaim(Claims.Row row);

}
