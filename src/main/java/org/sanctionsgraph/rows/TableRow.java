package org.sanctionsgraph.rows;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A row of a table; the type names the table, its components the columns. */
public sealed interface TableRow {

	record Dataset(String version, OffsetDateTime builtAt, String licence, @Nullable String corrections,
			@Nullable String checkedUntil) implements TableRow {
	}

	record Release(String version, String releaseKey, @Nullable String previous, LocalDate publishedOn,
			@Nullable Integer changes) implements TableRow {
	}

	record RecordChange(String id, String releaseKey, String version, LocalDate publishedOn, String kind,
			String recordId, String recordType, String property, @Nullable String valueBefore,
			@Nullable String valueAfter, String sourceId) implements TableRow {
	}

	record Topic(String topicKey, int ordinal, String label, List<String> languages,
			List<String> labels) implements TableRow {
	}

	record IdentifierScheme(String schemeKey, int ordinal, String label, List<String> languages, List<String> labels,
			@Nullable String urlTemplate) implements TableRow {
	}

	record CitationScheme(String schemeKey, int ordinal, String label, List<String> languages, List<String> labels,
			@Nullable String urlTemplate) implements TableRow {
	}

	record Record(String id, String type) implements TableRow {
	}

	record Title(String recordId, int ordinal, String language, String form) implements TableRow {
	}

	record Source(String id, String title, String publisher, @Nullable String author, @Nullable String publishedOn,
			@Nullable String undated, @Nullable String url, @Nullable String withoutUrl, @Nullable String archivedUrl,
			@Nullable String accessedOn, String language, String kind, @Nullable String licence,
			@Nullable Boolean permitsReuse, String sortTitle, String sortPublisher, String publishedKey,
			String publishedKeyDesc) implements TableRow {
	}

	record Claim(String id, String subjectId, int ordinal, String property, String statedValue, String sourceId,
			@Nullable String locator, String claimRank, @Nullable String note, boolean reusable) implements TableRow {
	}

	record Conflict(String id, String subjectId, String property, String kind, @Nullable String preferredId,
			String explanation) implements TableRow {
	}

	record ConflictClaim(String conflictId, String claimId, int ordinal) implements TableRow {
	}

	record Actor(String id, String kind, String name, String sortName, @Nullable String summary,
			@Nullable String birthDate, @Nullable Integer statedSize, List<String> countries, String birthKey,
			String birthKeyDesc, String designationCountKey, String firstListedKey, String firstListedKeyDesc,
			@Nullable String lastListed, @Nullable String firstAsked) implements TableRow {
	}

	record ActorName(String actorId, int ordinal, String form, @Nullable String language,
			String kind) implements TableRow {
	}

	record ActorCountry(String actorId, int ordinal, String country) implements TableRow {
	}

	record NameSearch(String actorId, List<String> languages, List<String> lookedIn,
			String lookedOn) implements TableRow {
	}

	record ActorIdentifier(String actorId, int ordinal, String scheme, String code, String plainCode,
			@Nullable String url) implements TableRow {
	}

	record IdentifierSearch(String actorId, List<String> schemes, List<String> lookedIn,
			String lookedOn) implements TableRow {
	}

	record ActorListing(String actorId, String jurisdictionId, String measureKind) implements TableRow {
	}

	record Office(String id, int ordinal, String holderId, @Nullable String bodyId, boolean exclusive, String title,
			@Nullable String fromDate, @Nullable String untilDate, @Nullable String attestedFrom,
			@Nullable String attestedUntil, @Nullable LocalDate possibleFrom, @Nullable LocalDate heldFrom,
			@Nullable LocalDate heldUntil, @Nullable LocalDate endedOn) implements TableRow {
	}

	record Relation(String kind, String fromId, String toId, @Nullable String role, @Nullable String fromDate,
			@Nullable String untilDate) implements TableRow {
	}

	record LegalAuthority(String id, String title, @Nullable String shortTitle, String kind, String jurisdictionId,
			@Nullable String summary, @Nullable String enactedOn, @Nullable String effectiveOn,
			@Nullable String expiresOn, @Nullable LocalDate inForceFrom, @Nullable LocalDate inForceUntil,
			List<String> permits, List<String> programmeKeys, @Nullable String coverageState, List<String> leftOut,
			@Nullable String checkedUntil, String sortTitle) implements TableRow {
	}

	record LegalCitation(String authorityId, int ordinal, String scheme, String citation,
			@Nullable String url) implements TableRow {
	}

	record AuthorityPermit(String authorityId, int ordinal, String provision) implements TableRow {
	}

	record AuthorityAbove(String authorityId, String aboveId, int depth) implements TableRow {
	}

	record Act(String id) implements TableRow {
	}

	record ActTopic(String actId, int ordinal, String topic) implements TableRow {
	}

	record Participation(String actId, int ordinal, String actorId, String role, @Nullable String onBehalfOfId,
			@Nullable String officeId) implements TableRow {
	}

	record ActLink(String id, String fromId, String toId, String basis, @Nullable Integer lagDays, String dateKey,
			String dateKeyDesc) implements TableRow {
	}

	record ActAnswer(String actId, String linkId, int ordinal) implements TableRow {
	}

	record Measure(String id, String title, @Nullable String summary, String kind, String jurisdictionId,
			@Nullable String statedReason, @Nullable String announcedOn, @Nullable String listedOnOrBefore,
			@Nullable String publishedOn, @Nullable String effectiveOn, @Nullable String endedOn, LocalDate inForceFrom,
			@Nullable LocalDate inForceUntil, List<String> topics, List<String> provisions, List<String> authorityIds,
			@Nullable Integer targetCount, String sortTitle, String announcedKey, String announcedKeyDesc,
			String effectiveKey, String effectiveKeyDesc, String endedKey, String endedKeyDesc, String targetCountKey,
			String targetCountKeyDesc) implements TableRow {
	}

	record MeasureImposer(String measureId, String actorId, int ordinal, boolean named, String announcedKey,
			String announcedKeyDesc) implements TableRow {
	}

	record MeasureAuthority(String measureId, String authorityId, int ordinal, String announcedKey,
			String announcedKeyDesc) implements TableRow {
	}

	record MeasureProvision(String measureId, int ordinal, String provision) implements TableRow {
	}

	record StatedCount(String measureId, int ordinal, int number, String counted, String sourceId,
			@Nullable Integer held) implements TableRow {
	}

	record MeasureCoordination(String measureId, String otherId) implements TableRow {
	}

	record Designation(String id, String measureId, String targetId, @Nullable String reason, @Nullable String officeId,
			@Nullable String identifierScheme, @Nullable String identifierCode, @Nullable String identifierUrl,
			@Nullable String fromDate, @Nullable String listedOnOrBefore, @Nullable String untilDate, LocalDate fromDay,
			@Nullable LocalDate untilDay, @Nullable String endedById, List<String> topics, List<String> provisions,
			String jurisdictionId, String targetNameKey, String fromKey, String fromKeyDesc, String untilKey,
			String untilKeyDesc) implements TableRow {
	}

	record DesignationProvision(String designationId, int ordinal, String provision) implements TableRow {
	}

	record DesignationTopic(String designationId, int ordinal, String topic) implements TableRow {
	}

	record Response(String id, String title, @Nullable String summary, String occurredOn, String kind, String stance,
			List<String> topics, String sortTitle) implements TableRow {
	}

	record ResponseEnacts(String responseId, String measureId, int ordinal) implements TableRow {
	}

	record ResponseEnactsLaw(String responseId, String authorityId, int ordinal) implements TableRow {
	}

	record Ask(String id, String responseId, int ordinal, String wish, @Nullable String authorityId, String askedOn,
			List<String> wanted, List<String> targetKinds) implements TableRow {
	}

	record AskWanted(String askId, int ordinal, String provision) implements TableRow {
	}

	record AskTarget(String askId, String actorId, int ordinal) implements TableRow {
	}

	record AskTargetKind(String askId, int ordinal, String kind) implements TableRow {
	}

	record CuratedAskOutcome(String askId, int ordinal, String actId, String kind) implements TableRow {
	}

	record AskAddressee(String askId, String actorId, int ordinal) implements TableRow {
	}

}
