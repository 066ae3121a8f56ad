package org.sanctionsgraph.loading;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** A row of each table; its components are the columns. */
final class Rows {

	private Rows() {
	}

	record Dataset(String version, OffsetDateTime builtAt, String licence) {
	}

	record Record(String id, String type) {
	}

	record Source(String id, String title, String publisher, @Nullable String author, @Nullable String publishedOn,
			@Nullable String undated, @Nullable String url, String language, String kind) {
	}

	record Claim(String id, String subjectId, int ordinal, String property, String statedValue, String sourceId,
			@Nullable String locator, String claimRank, @Nullable String note) {
	}

	record Conflict(String id, String subjectId, String property, String kind, @Nullable String preferredId,
			String explanation) {
	}

	record ConflictClaim(String conflictId, String claimId, int ordinal) {
	}

	record Actor(String id, String kind, String name, String sortName, @Nullable String summary,
			@Nullable String birthDate, @Nullable Integer statedSize, int designationCount,
			@Nullable String firstListed, @Nullable String lastListed, @Nullable String firstAsked) {
	}

	record ActorName(String actorId, int ordinal, String form, @Nullable String language, String kind) {
	}

	record ActorCountry(String actorId, int ordinal, String country) {
	}

	record ActorIdentifier(String actorId, int ordinal, String scheme, String code, @Nullable String url) {
	}

	record ActorListing(String actorId, String jurisdictionId, String measureKind) {
	}

	record Office(String id, int ordinal, String holderId, @Nullable String bodyId, String title,
			@Nullable String fromDate, @Nullable String untilDate) {
	}

	record Relation(String kind, String fromId, String toId, @Nullable String role, @Nullable String fromDate,
			@Nullable String untilDate) {
	}

	record LegalAuthority(String id, String title, @Nullable String shortTitle, String kind, String jurisdictionId,
			@Nullable String summary, @Nullable String enactedOn, @Nullable String effectiveOn,
			@Nullable String expiresOn, @Nullable LocalDate inForceFrom, @Nullable LocalDate inForceUntil,
			String sortTitle) {
	}

	record LegalCitation(String authorityId, int ordinal, String scheme, String citation, @Nullable String url) {
	}

	record AuthorityPermit(String authorityId, int ordinal, String provision) {
	}

	record AuthorityAbove(String authorityId, String aboveId, int depth) {
	}

	record Act(String id) {
	}

	record ActTopic(String actId, int ordinal, String topic) {
	}

	record Participation(String actId, int ordinal, String actorId, String role, @Nullable String onBehalfOfId,
			@Nullable String officeId) {
	}

	record ActLink(String id, String fromId, String toId, String basis, @Nullable Integer lagDays, String sortDate) {
	}

	record ActAnswer(String actId, String linkId, int ordinal) {
	}

	record Measure(String id, String title, @Nullable String summary, String kind, String jurisdictionId,
			@Nullable String statedReason, String announcedOn, @Nullable String publishedOn,
			@Nullable String effectiveOn, @Nullable String endedOn, LocalDate inForceFrom,
			@Nullable LocalDate inForceUntil, int targetCount) {
	}

	record MeasureImposer(String measureId, String actorId, int ordinal, String announcedOn) {
	}

	record MeasureAuthority(String measureId, String authorityId, int ordinal, String announcedOn) {
	}

	record MeasureProvision(String measureId, int ordinal, String provision) {
	}

	record StatedCount(String measureId, int ordinal, int number, String counted, String sourceId) {
	}

	record MeasureCoordination(String measureId, String otherId) {
	}

	record Designation(String id, String measureId, String targetId, @Nullable String reason, @Nullable String officeId,
			@Nullable String identifierScheme, @Nullable String identifierCode, @Nullable String identifierUrl,
			String fromDate, @Nullable String untilDate, LocalDate fromDay, @Nullable LocalDate untilDay) {
	}

	record DesignationProvision(String designationId, int ordinal, String provision) {
	}

	record DesignationTopic(String designationId, int ordinal, String topic) {
	}

	record Response(String id, String title, @Nullable String summary, String occurredOn, String kind, String stance) {
	}

	record ResponseEnacts(String responseId, String measureId, int ordinal) {
	}

	record ResponseEnactsLaw(String responseId, String authorityId, int ordinal) {
	}

	record Ask(String id, String responseId, int ordinal, String wish, @Nullable String authorityId, String askedOn) {
	}

	record AskWanted(String askId, int ordinal, String provision) {
	}

	record AskTarget(String askId, String actorId, int ordinal) {
	}

	record AskAddressee(String askId, String actorId, int ordinal) {
	}

}
