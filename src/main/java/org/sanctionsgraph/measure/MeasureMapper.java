package org.sanctionsgraph.measure;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.sanctionsgraph.identifier.Identifier;

/** Maps rows of the measure tables to API types. */
@Mapper
interface MeasureMapper {

	@Mapping(target = "held", source = "targetCount")
	Measure toMeasure(Measures.Row row);

	@Mapping(target = "value", source = "number")
	@Mapping(target = "of", source = "counted")
	CountCheck.StatedCount toCount(Measures.CountRow row);

	@Mapping(target = "identifier", source = ".")
	@Mapping(target = "from", source = "fromDate")
	@Mapping(target = "until", source = "untilDate")
	Designation toDesignation(Designations.Row row);

	/**
	 * {@return the identifier of a designation, or null if the list gives none}
	 */
	default @Nullable Identifier toIdentifier(Designations.Row row) {
		return (row.identifierCode() == null || row.identifierScheme() == null) ? null
				: new Identifier(row.identifierScheme(), row.identifierCode(), row.identifierUrl());
	}

}
