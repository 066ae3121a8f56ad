package org.sanctionsgraph.rows;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.kernel.PartialDate;
import org.sanctionsgraph.offices.KnownTenure;
import org.sanctionsgraph.rows.RecordFiles.ActorFile;
import org.sanctionsgraph.rows.RecordFiles.AnswerEntry;
import org.sanctionsgraph.rows.RecordFiles.AskEntry;
import org.sanctionsgraph.rows.RecordFiles.AuthorityFile;
import org.sanctionsgraph.rows.RecordFiles.CitationEntry;
import org.sanctionsgraph.rows.RecordFiles.ConflictFile;
import org.sanctionsgraph.rows.RecordFiles.CountEntry;
import org.sanctionsgraph.rows.RecordFiles.DesignationEntry;
import org.sanctionsgraph.rows.RecordFiles.IdentifierEntry;
import org.sanctionsgraph.rows.RecordFiles.IdentifierSearchEntry;
import org.sanctionsgraph.rows.RecordFiles.MeasureFile;
import org.sanctionsgraph.rows.RecordFiles.NameEntry;
import org.sanctionsgraph.rows.RecordFiles.NameSearchEntry;
import org.sanctionsgraph.rows.RecordFiles.ParticipantEntry;
import org.sanctionsgraph.rows.RecordFiles.PositionEntry;
import org.sanctionsgraph.rows.RecordFiles.ProgrammeKeyEntry;
import org.sanctionsgraph.rows.RecordFiles.RelationEntry;
import org.sanctionsgraph.rows.RecordFiles.ResponseFile;
import org.sanctionsgraph.rows.RecordFiles.SourceFile;
import org.sanctionsgraph.rows.RecordFiles.TitleEntry;

/** Maps record files to rows; a forgotten column breaks the build. */
@Mapper
interface FileMapper {

	@Mapping(target = "licence", source = "file.licence.name")
	@Mapping(target = "permitsReuse", source = "file.licence.permitsReuse")
	@Mapping(target = "sortTitle", source = "file.title", qualifiedByName = "sortable")
	@Mapping(target = "sortPublisher", source = "file.publisher", qualifiedByName = "sortable")
	@Mapping(target = "publishedKey", source = "published.ascending")
	@Mapping(target = "publishedKeyDesc", source = "published.descending")
	TableRow.Source source(SourceFile file, DirectionKeys published);

	@Mapping(target = "form", source = "title.value")
	TableRow.Title title(String recordId, int ordinal, TitleEntry title);

	@Mapping(target = "subjectId", source = "claim.subject")
	@Mapping(target = "statedValue", source = "claim.value")
	@Mapping(target = "sourceId", source = "claim.source")
	@Mapping(target = "claimRank", source = "claim.rank")
	TableRow.Claim claim(String id, int ordinal, ClaimMade claim, boolean reusable);

	@Mapping(target = "id", source = "file.id")
	@Mapping(target = "subjectId", source = "file.subject")
	TableRow.Conflict conflict(ConflictFile file, @Nullable String preferredId);

	@Mapping(target = "id", source = "file.id")
	@Mapping(target = "birthKey", source = "birth.ascending")
	@Mapping(target = "birthKeyDesc", source = "birth.descending")
	@Mapping(target = "designationCountKey", source = "designations.ascending")
	@Mapping(target = "firstListedKey", source = "firstListed.ascending")
	@Mapping(target = "firstListedKeyDesc", source = "firstListed.descending")
	TableRow.Actor actor(ActorFile file, String name, String sortName, DirectionKeys birth, DirectionKeys designations,
			DirectionKeys firstListed, @Nullable String lastListed, @Nullable String firstAsked);

	@Mapping(target = "form", source = "name.value")
	TableRow.ActorName name(String actorId, int ordinal, NameEntry name);

	@Mapping(target = "code", source = "identifier.value")
	@Mapping(target = "url", source = "url")
	TableRow.ActorIdentifier identifier(String actorId, int ordinal, IdentifierEntry identifier, String plainCode,
			@Nullable String url);

	TableRow.NameSearch search(String actorId, NameSearchEntry search);

	TableRow.IdentifierSearch search(String actorId, IdentifierSearchEntry search);

	@Mapping(target = "bodyId", source = "position.body")
	@Mapping(target = "fromDate", source = "position.from")
	@Mapping(target = "untilDate", source = "position.until")
	@Mapping(target = "exclusive", source = "position.exclusive", defaultValue = "false")
	TableRow.Office office(String id, int ordinal, String holderId, PositionEntry position, KnownTenure known);

	@Mapping(target = "toId", source = "relation.other")
	@Mapping(target = "fromDate", source = "relation.from")
	@Mapping(target = "untilDate", source = "relation.until")
	TableRow.Relation relation(String fromId, RelationEntry relation);

	@Mapping(target = "jurisdictionId", source = "file.jurisdiction")
	@Mapping(target = "inForceUntil", source = "file.expiresOn", qualifiedByName = "lastDay")
	@Mapping(target = "coverageState", source = "file.coverage.state")
	@Mapping(target = "leftOut", expression = "java(file.leftOut())")
	@Mapping(target = "checkedUntil", source = "file.coverage.checkedUntil")
	TableRow.LegalAuthority authority(AuthorityFile file, @Nullable LocalDate inForceFrom, String sortTitle);

	@Mapping(target = "citation", source = "citation.value")
	@Mapping(target = "url", source = "url")
	TableRow.LegalCitation citation(String authorityId, int ordinal, CitationEntry citation, @Nullable String url);

	@Mapping(target = "actorId", source = "participant.actor")
	@Mapping(target = "onBehalfOfId", source = "participant.onBehalfOf")
	@Mapping(target = "officeId", source = "participant.position")
	TableRow.Participation participation(String actId, int ordinal, ParticipantEntry participant);

	@Mapping(target = "toId", source = "answer.to")
	@Mapping(target = "dateKey", source = "date.ascending")
	@Mapping(target = "dateKeyDesc", source = "date.descending")
	TableRow.ActLink link(String id, String fromId, AnswerEntry answer, @Nullable Integer lagDays, DirectionKeys date);

	@Mapping(target = "jurisdictionId", source = "file.jurisdiction")
	@Mapping(target = "authorityIds", source = "file.authorities")
	@Mapping(target = "inForceFrom", expression = "java(shownFrom(file.from(), file.listedOnOrBefore()))")
	@Mapping(target = "inForceUntil", source = "file.endedOn", qualifiedByName = "lastDay")
	@Mapping(target = "sortTitle", source = "file.title", qualifiedByName = "sortable")
	@Mapping(target = "announcedKey", source = "announced.ascending")
	@Mapping(target = "announcedKeyDesc", source = "announced.descending")
	@Mapping(target = "effectiveKey", source = "effective.ascending")
	@Mapping(target = "effectiveKeyDesc", source = "effective.descending")
	@Mapping(target = "endedKey", source = "ended.ascending")
	@Mapping(target = "endedKeyDesc", source = "ended.descending")
	@Mapping(target = "targetCountKey", source = "targets.ascending")
	@Mapping(target = "targetCountKeyDesc", source = "targets.descending")
	TableRow.Measure measure(MeasureFile file, @Nullable Integer targetCount, DirectionKeys announced,
			DirectionKeys effective, DirectionKeys ended, DirectionKeys targets);

	@Mapping(target = "number", source = "count.value")
	@Mapping(target = "counted", source = "count.of")
	@Mapping(target = "sourceId", source = "count.source")
	TableRow.StatedCount count(String measureId, int ordinal, CountEntry count, @Nullable Integer held);

	@Mapping(target = "targetId", source = "entry.target")
	@Mapping(target = "officeId", source = "entry.positionAtListing")
	@Mapping(target = "identifierScheme", source = "entry.identifier.scheme")
	@Mapping(target = "identifierCode", source = "entry.identifier.value")
	@Mapping(target = "identifierUrl", source = "identifierUrl")
	@Mapping(target = "fromDate", source = "fromDate")
	@Mapping(target = "untilDate", source = "untilDate")
	@Mapping(target = "endedById", source = "entry.endedBy")
	@Mapping(target = "fromDay", expression = "java(shownFrom(fromDate, listedOnOrBefore))")
	@Mapping(target = "untilDay", source = "untilDate", qualifiedByName = "lastDay")
	@Mapping(target = "fromKey", source = "from.ascending")
	@Mapping(target = "fromKeyDesc", source = "from.descending")
	@Mapping(target = "untilKey", source = "until.ascending")
	@Mapping(target = "untilKeyDesc", source = "until.descending")
	@Mapping(target = "topics", source = "topics")
	@Mapping(target = "provisions", source = "provisions")
	TableRow.Designation designation(String id, String measureId, DesignationEntry entry, @Nullable String fromDate,
			@Nullable String listedOnOrBefore, @Nullable String untilDate, @Nullable String identifierUrl,
			List<String> topics, List<String> provisions, String jurisdictionId, String targetNameKey,
			DirectionKeys from, DirectionKeys until);

	@Mapping(target = "occurredOn", source = "date")
	@Mapping(target = "sortTitle", source = "title", qualifiedByName = "sortable")
	TableRow.Response response(ResponseFile file);

	@Mapping(target = "wish", source = "ask.text")
	@Mapping(target = "authorityId", source = "ask.authority")
	TableRow.Ask ask(String id, String responseId, int ordinal, AskEntry ask, String askedOn);

	/**
	 * {@return the key of a programme}
	 */
	default String key(ProgrammeKeyEntry programme) {
		return programme.value();
	}

	/**
	 * {@return a text without case and accents}
	 */
	@Named("sortable")
	default String sortable(String text) {
		return ActorRows.sortable(text);
	}

	/**
	 * {@return the first day that a date may mean}
	 */
	@Named("firstDay")
	default @Nullable LocalDate firstDay(@Nullable String date) {
		return (date == null) ? null : new PartialDate(date).firstDay();
	}

	/**
	 * {@return the first day on which something is shown to be in force: its own first
	 * day if that is known, else the day on or before which it was listed}
	 */
	default @Nullable LocalDate shownFrom(@Nullable String from, @Nullable String listedOnOrBefore) {
		return (from == null) ? lastDay(listedOnOrBefore) : firstDay(from);
	}

	/**
	 * {@return the last day that a date may mean}
	 */
	@Named("lastDay")
	default @Nullable LocalDate lastDay(@Nullable String date) {
		return (date == null) ? null : new PartialDate(date).lastDay();
	}

}
