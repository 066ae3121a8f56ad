package org.sanctionsgraph.authority;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.sanctionsgraph.sql.Rows;

/** Turns rows of the authority tables into what the API shows. */
@Mapper(imports = { Rows.class, Provision.class })
interface LegalAuthorityMapper {

	@Mapping(target = "permits", expression = "java(Rows.constants(Provision.class, row.permits()))")
	LegalAuthority toAuthority(LegalAuthorities.Row row);

	@Mapping(target = "value", source = "citation")
	LegalCitation toCitation(LegalAuthorities.CitationRow row);

}
