package org.sanctionsgraph.history;

import java.util.List;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;
import org.sanctionsgraph.reads.Reads;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves what changed in the records. */
@Controller
class RecordChangesController {

	private final Reads reads;

	private final Pages pages;

	private final Releases releases;

	private final RecordChanges changes;

	RecordChangesController(Reads reads, Pages pages, Releases releases, RecordChanges changes) {
		this.reads = reads;
		this.pages = pages;
		this.releases = releases;
		this.changes = changes;
	}

	@QueryMapping
	Connection<RecordChange> recordChanges(@Argument String since, @Argument RecordChanges.@Nullable Filter filter,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.changes.all, RecordChanges.Filter.conditions(release(since, environment), filter),
				RecordChanges.NEWEST_FIRST, environment);
	}

	private ReleasedVersion release(String version, DataFetchingEnvironment environment) {
		List<ReleasedVersion> known = Objects.requireNonNull(this.reads.one(this.releases, Releases.ALL, environment));
		return Releases.find(version, known).orElseThrow(() -> unknown(version, known));
	}

	private static BadRequest unknown(String version, List<ReleasedVersion> known) {
		return known.isEmpty()
				? new BadRequest("since", "is '%s', but no version has been released".formatted(Excerpt.of(version)),
						"none until the first release")
				: BadRequest.ofName("since", version, known.stream().map(ReleasedVersion::version).toList());
	}

}
