package org.sanctionsgraph.rows;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.Period;

/**
 * The record files as curators write them, without provenance, which is read from the
 * files themselves.
 */
final class RecordFiles {

	private RecordFiles() {
	}

	/** {@code sources/}. */
	record SourceFile(String id, String title, String publisher, @Nullable String author, @Nullable String publishedOn,
			@Nullable String undated, @Nullable String url, @Nullable String withoutUrl, @Nullable String archivedUrl,
			@Nullable String accessedOn, String language, String kind, @Nullable LicenceEntry licence) {
	}

	record LicenceEntry(String name, Boolean permitsReuse) {
	}

	/** {@code actors/}. */
	record ActorFile(String id, String kind, @Nullable String summary, List<String> countries,
			@Nullable String birthDate, @Nullable Integer statedSize, List<NameEntry> names,
			@Nullable NameSearchEntry nameSearch, List<IdentifierEntry> identifiers,
			@Nullable IdentifierSearchEntry identifierSearch, List<PositionEntry> positions,
			List<RelationEntry> relations) {
	}

	record NameEntry(String value, @Nullable String language, String kind) {
	}

	record IdentifierEntry(String scheme, String value, @Nullable String url) {
	}

	record NameSearchEntry(List<String> languages, List<String> lookedIn, String lookedOn) {
	}

	record IdentifierSearchEntry(List<String> schemes, List<String> lookedIn, String lookedOn) {
	}

	record PositionEntry(String key, @Nullable String body, @Nullable Boolean exclusive, String title,
			@Nullable String from, @Nullable String until) {
	}

	record RelationEntry(String kind, String other, @Nullable String role, @Nullable String from,
			@Nullable String until) {
	}

	/** {@code authorities/}. */
	record AuthorityFile(String id, String title, List<TitleEntry> titles, @Nullable String shortTitle, String kind,
			String jurisdiction, @Nullable String summary, List<CitationEntry> citations,
			List<ProgrammeKeyEntry> programmeKeys, @Nullable String enactedOn, @Nullable String effectiveOn,
			@Nullable String expiresOn, List<String> permits, @JsonProperty("implements") List<String> implemented,
			@Nullable CoverageEntry coverage) {

		List<String> leftOut() {
			return (this.coverage == null) ? List.of() : this.coverage.leftOut();
		}

	}

	record ProgrammeKeyEntry(String value) {
	}

	/** The title of an authority, measure or response in a further language. */
	record TitleEntry(String value, String language) {
	}

	record CoverageEntry(String state, List<String> leftOut, @Nullable String checkedUntil) {
	}

	record CitationEntry(String scheme, String value, @Nullable String url) {
	}

	/** {@code measures/}. */
	record MeasureFile(String id, String title, List<TitleEntry> titles, @Nullable String summary, String kind,
			String jurisdiction, List<String> imposedBy, List<ParticipantEntry> announcedBy,
			@Nullable String statedReason, List<String> topics, @Nullable String announcedOn,
			@Nullable String listedOnOrBefore, @Nullable String publishedOn, @Nullable String effectiveOn,
			@Nullable String endedOn, List<String> authorities, List<String> provisions, List<CountEntry> statedCounts,
			List<String> coordinatedWith, List<AnswerEntry> answers, List<DesignationEntry> designations) {

		/** When it takes effect; unknown if no source tells when it was announced. */
		@Nullable String from() {
			return (this.effectiveOn == null) ? this.announcedOn : this.effectiveOn;
		}

	}

	record ParticipantEntry(String actor, String role, @Nullable String onBehalfOf, @Nullable String position) {

		/** Those who took part, in person or spoken for. */
		Stream<String> tookPart() {
			return Stream.concat(Stream.of(this.actor), Stream.ofNullable(this.onBehalfOf));
		}

	}

	record CountEntry(int value, String of, List<String> targets, String source, @Nullable String rank) {

		/** Whether it is to agree with the number of targets that are recorded. */
		boolean isCompared() {
			return !"DEPRECATED".equals(this.rank) && (!"NORMAL".equals(this.rank) || !this.targets.isEmpty());
		}

	}

	record AnswerEntry(String to, String basis) {
	}

	record DesignationEntry(String target, List<String> provisions, @Nullable String reason, List<String> topics,
			@Nullable String positionAtListing, @Nullable IdentifierEntry identifier, @Nullable String from,
			@Nullable String until, @Nullable String endedBy) {
	}

	/** {@code responses/}. */
	record ResponseFile(String id, String title, List<TitleEntry> titles, @Nullable String summary, String kind,
			String stance, String date, List<String> topics, List<ParticipantEntry> participants, List<AskEntry> asks,
			List<String> enacts, List<String> enactsLaw, List<AnswerEntry> answers) {
	}

	record AskEntry(String key, String text, List<String> wanted, List<String> targets, List<String> targetKinds,
			List<String> addressees, @Nullable String authority, List<OutcomeEntry> outcomes) {
	}

	record OutcomeEntry(String act, String kind) {
	}

	/** {@code conflicts/}. */
	record ConflictFile(String id, String subject, String property, String kind, List<String> values,
			@Nullable String preferred, @Nullable Boolean unresolved, String explanation) {
	}

}
