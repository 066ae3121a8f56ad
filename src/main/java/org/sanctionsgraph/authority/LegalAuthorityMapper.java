package org.sanctionsgraph.authority;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Maps rows of the authority tables to API types. */
@Mapper
interface LegalAuthorityMapper {

	LegalAuthority toAuthority(LegalAuthorities.Row row);

	@Mapping(target = "value", source = "citation")
	LegalCitation toCitation(LegalAuthorities.CitationRow row);

}
