package org.sanctionsgraph.source;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Turns rows of the provenance tables into what the API shows. */
@Mapper
interface ClaimMapper {

	@Mapping(target = "value", source = "statedValue")
	@Mapping(target = "rank", source = "claimRank")
	Claim toClaim(Claims.Row row);

}
