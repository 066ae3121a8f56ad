package org.sanctionsgraph.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;

/** A change as the graph tells it. */
record Change(String date, String event, Subject record, Act act) {

	/** The same for the same change in every version of the records. */
	UUID id() {
		return UUID.nameUUIDFromBytes((this.record.id + " " + this.event).getBytes(StandardCharsets.UTF_8));
	}

	/** The beginning of the first day that is meant, in UTC. */
	Instant instant() {
		return new PartialDate(this.date).firstDay().atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/** Whether it happened to a designation, not to the act. */
	boolean isOfDesignation() {
		return this.record.target != null;
	}

	String subject() {
		return (this.record.target == null) ? this.act.title : this.record.target.name;
	}

	/** The record to which it happened. */
	record Subject(String id, @Nullable String summary, @Nullable Target target, @Nullable String reason,
			List<Source> sources) {
	}

	/** The target of a designation. */
	record Target(String name) {
	}

	/** The act, or the measure of a designation. */
	record Act(String title) {
	}

	/** A source of the record. */
	record Source(String title, @Nullable String url) {
	}

}
