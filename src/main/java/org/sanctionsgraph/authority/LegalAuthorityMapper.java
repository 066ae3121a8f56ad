package org.sanctionsgraph.authority;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Turns rows of the authority tables into what the API shows. */
@Mapper
interface LegalAuthorityMapper {

	LegalAuthority toAuthority(LegalAuthorities.Row row);

	@Mapping(target = "value", source = "citation")
	LegalCitation toCitation(LegalAuthorities.CitationRow row);

}
