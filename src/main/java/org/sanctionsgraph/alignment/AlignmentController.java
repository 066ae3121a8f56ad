package org.sanctionsgraph.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.graphql.Reference;
import org.sanctionsgraph.graphql.References;
import org.sanctionsgraph.measure.Designation;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Resolves the comparison of jurisdictions. */
@Controller
class AlignmentController {

	private static final int MOST_JURISDICTIONS = 20;

	private static final int MOST_ROWS = 500;

	private final Alignment alignment;

	private final References references;

	AlignmentController(Alignment alignment, References references) {
		this.references = references;
		this.alignment = alignment;
	}

	@QueryMapping
	List<AlignmentRow> alignment(@Argument List<String> jurisdictions, @Argument @Nullable List<String> targets,
			@Argument @Nullable LocalDate asOf) {
		if (jurisdictions.isEmpty() || jurisdictions.size() > MOST_JURISDICTIONS) {
			throw new BadRequest("jurisdictions", "has %d ids".formatted(jurisdictions.size()),
					"1 to %d".formatted(MOST_JURISDICTIONS));
		}
		List<String> named = (targets == null) ? List.of() : targets;
		this.references.check(List.of(new Reference("jurisdictions", List.of("Actor"), jurisdictions),
				new Reference("targets", List.of("Actor"), named)));
		List<String> compared = jurisdictions.stream().distinct().toList();
		List<AlignmentRow> rows = AlignmentRows.of(compared, named, this.alignment.designations(compared, named, asOf));
		if (rows.size() > MOST_ROWS) {
			throw new BadRequest("targets", "selects %d rows".formatted(rows.size()),
					"at most %d; list fewer targets".formatted(MOST_ROWS));
		}
		return rows;
	}

	@SchemaMapping
	CompletableFuture<Actor> target(AlignmentRow row, DataLoader<String, Actor> actor) {
		return actor.load(row.targetId());
	}

	@SchemaMapping(typeName = "AlignmentCell")
	CompletableFuture<Actor> jurisdiction(AlignmentRow.Cell cell, DataLoader<String, Actor> actor) {
		return actor.load(cell.jurisdictionId());
	}

	@SchemaMapping(typeName = "AlignmentCell")
	CompletableFuture<List<Designation>> designations(AlignmentRow.Cell cell,
			DataLoader<String, Designation> designation) {
		return designation.loadMany(cell.designationIds());
	}

}
