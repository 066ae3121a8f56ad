package org.sanctionsgraph.loading;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.sanctionsgraph.files.ClaimMade;
import org.sanctionsgraph.kernel.PartialDate;
import org.sanctionsgraph.loading.Files.ActorFile;
import org.sanctionsgraph.loading.Files.AnswerEntry;
import org.sanctionsgraph.loading.Files.AskEntry;
import org.sanctionsgraph.loading.Files.AuthorityFile;
import org.sanctionsgraph.loading.Files.CitationEntry;
import org.sanctionsgraph.loading.Files.ConflictFile;
import org.sanctionsgraph.loading.Files.CountEntry;
import org.sanctionsgraph.loading.Files.DesignationEntry;
import org.sanctionsgraph.loading.Files.IdentifierEntry;
import org.sanctionsgraph.loading.Files.MeasureFile;
import org.sanctionsgraph.loading.Files.NameEntry;
import org.sanctionsgraph.loading.Files.ParticipantEntry;
import org.sanctionsgraph.loading.Files.PositionEntry;
import org.sanctionsgraph.loading.Files.RelationEntry;
import org.sanctionsgraph.loading.Files.ResponseFile;
import org.sanctionsgraph.loading.Files.SourceFile;

/** Turns what curators write into rows; forgetting a column breaks the build. */
@Mapper
interface FileMapper {

	Rows.Source source(SourceFile file);

	@Mapping(target = "subjectId", source = "claim.subject")
	@Mapping(target = "statedValue", source = "claim.value")
	@Mapping(target = "sourceId", source = "claim.source")
	@Mapping(target = "claimRank", source = "claim.rank")
	Rows.Claim claim(String id, int ordinal, ClaimMade claim);

	@Mapping(target = "id", source = "file.id")
	@Mapping(target = "subjectId", source = "file.subject")
	Rows.Conflict conflict(ConflictFile file, @Nullable String preferredId);

	@Mapping(target = "id", source = "file.id")
	Rows.Actor actor(ActorFile file, String name, String sortName, int designationCount, @Nullable String firstListed,
			@Nullable String lastListed, @Nullable String firstAsked);

	@Mapping(target = "form", source = "name.value")
	Rows.ActorName name(String actorId, int ordinal, NameEntry name);

	@Mapping(target = "code", source = "identifier.value")
	Rows.ActorIdentifier identifier(String actorId, int ordinal, IdentifierEntry identifier);

	@Mapping(target = "bodyId", source = "position.body")
	@Mapping(target = "fromDate", source = "position.from")
	@Mapping(target = "untilDate", source = "position.until")
	Rows.Office office(String id, int ordinal, String holderId, PositionEntry position);

	@Mapping(target = "toId", source = "relation.other")
	@Mapping(target = "fromDate", source = "relation.from")
	@Mapping(target = "untilDate", source = "relation.until")
	Rows.Relation relation(String fromId, RelationEntry relation);

	@Mapping(target = "jurisdictionId", source = "file.jurisdiction")
	@Mapping(target = "inForceFrom", source = "inForceFrom", qualifiedByName = "firstDay")
	@Mapping(target = "inForceUntil", source = "file.expiresOn", qualifiedByName = "lastDay")
	Rows.LegalAuthority authority(AuthorityFile file, @Nullable String inForceFrom, String sortTitle);

	@Mapping(target = "citation", source = "citation.value")
	Rows.LegalCitation citation(String authorityId, int ordinal, CitationEntry citation);

	@Mapping(target = "actorId", source = "participant.actor")
	@Mapping(target = "onBehalfOfId", source = "participant.onBehalfOf")
	@Mapping(target = "officeId", source = "participant.position")
	Rows.Participation participation(String actId, int ordinal, ParticipantEntry participant);

	@Mapping(target = "toId", source = "answer.to")
	Rows.ActLink link(String id, String fromId, AnswerEntry answer, @Nullable Integer lagDays, String sortDate);

	@Mapping(target = "jurisdictionId", source = "file.jurisdiction")
	@Mapping(target = "inForceFrom", expression = "java(firstDay(file.inForceFrom()))")
	@Mapping(target = "inForceUntil", source = "file.endedOn", qualifiedByName = "lastDay")
	Rows.Measure measure(MeasureFile file, int targetCount);

	@Mapping(target = "number", source = "count.value")
	@Mapping(target = "counted", source = "count.of")
	@Mapping(target = "sourceId", source = "count.source")
	Rows.StatedCount count(String measureId, int ordinal, CountEntry count);

	@Mapping(target = "targetId", source = "entry.target")
	@Mapping(target = "officeId", source = "entry.positionAtListing")
	@Mapping(target = "identifierScheme", source = "entry.identifier.scheme")
	@Mapping(target = "identifierCode", source = "entry.identifier.value")
	@Mapping(target = "identifierUrl", source = "entry.identifier.url")
	@Mapping(target = "fromDate", source = "fromDate")
	@Mapping(target = "untilDate", source = "untilDate")
	@Mapping(target = "fromDay", source = "fromDate", qualifiedByName = "firstDay")
	@Mapping(target = "untilDay", source = "untilDate", qualifiedByName = "lastDay")
	Rows.Designation designation(String id, String measureId, DesignationEntry entry, String fromDate,
			@Nullable String untilDate);

	@Mapping(target = "occurredOn", source = "date")
	Rows.Response response(ResponseFile file);

	@Mapping(target = "wish", source = "ask.text")
	@Mapping(target = "authorityId", source = "ask.authority")
	Rows.Ask ask(String id, String responseId, int ordinal, AskEntry ask, String askedOn);

	/**
	 * {@return the first day that a date may mean}
	 */
	@Named("firstDay")
	default @Nullable LocalDate firstDay(@Nullable String date) {
		return (date == null) ? null : new PartialDate(date).firstDay();
	}

	/**
	 * {@return the last day that a date may mean}
	 */
	@Named("lastDay")
	default @Nullable LocalDate lastDay(@Nullable String date) {
		return (date == null) ? null : new PartialDate(date).lastDay();
	}

}
