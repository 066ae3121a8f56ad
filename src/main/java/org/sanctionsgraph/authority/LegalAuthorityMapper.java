package org.sanctionsgraph.authority;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Maps rows of the authority tables to API types. */
@Mapper
interface LegalAuthorityMapper {

	@Mapping(target = "coverage", source = ".")
	LegalAuthority toAuthority(LegalAuthorities.Row row);

	@Mapping(target = "value", source = "citation")
	LegalCitation toCitation(LegalAuthorities.CitationRow row);

	/**
	 * {@return how complete the measures under an authority are, or null if the curator
	 * has not said}
	 */
	default @Nullable Coverage toCoverage(LegalAuthorities.Row row) {
		return (row.coverageState() == null) ? null
				: new Coverage(Coverage.State.valueOf(row.coverageState()), row.leftOut(), row.checkedUntil());
	}

}
