package org.sanctionsgraph.alignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.actor.Actor;
import org.sanctionsgraph.actor.Actors;
import org.sanctionsgraph.authority.Coverage;
import org.sanctionsgraph.authority.LegalAuthorities;
import org.sanctionsgraph.authority.LegalAuthority;
import org.sanctionsgraph.edges.Edges;
import org.sanctionsgraph.edges.NoArguments;
import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.measure.Designation;
import org.sanctionsgraph.measure.Designations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records that a comparison of jurisdictions names. */
@Configuration(proxyBeanMethods = false)
class AlignmentEdges {

	/** The legal authorities of which it matters how complete they are. */
	private static final String COVERED = """
			select authority_id from measure_authority
			union select id from legal_authority where coverage_state is not null""";

	@Bean
	Edges<AlignmentRow> ofAlignmentRows(Actors actors) {
		return Edges.of(AlignmentRow.class).one("target", Actor.class, actors, AlignmentRow::targetId);
	}

	@Bean
	Edges<AlignmentCell> ofAlignmentCells(Actors actors, Designations designations, LegalAuthorities authorities) {
		return Edges.of(AlignmentCell.class)
			.one("jurisdiction", Actor.class, actors, AlignmentCell::jurisdictionId)
			.list("designations", Designation.class, new ManyDesignations(designations), AlignmentCell::designationIds)
			.value("coverage", Coverage.class,
					authorities.lists("coverageOfCells", "join (%s) e on e.authority_id = l.id".formatted(COVERED),
							"l.jurisdiction_id", "l.id"),
					NoArguments.class, (cell, none) -> cell.jurisdictionId(), (cell, read, none) -> coverage(read));
	}

	private static @Nullable Coverage coverage(@Nullable List<LegalAuthority> authorities) {
		return Coverage.ofAll(Objects.requireNonNull(authorities).stream().map(LegalAuthority::coverage).toList());
	}

	/** Reads lists of designations by the lists of their ids. */
	private record ManyDesignations(Designations designations) implements BatchRead<List<String>, List<Designation>> {

		@Override
		public String name() {
			return "designationsOfCells";
		}

		@Override
		public Map<List<String>, List<Designation>> read(Collection<List<String>> lists) {
			Map<String, Designation> found = this.designations
				.read(lists.stream().flatMap(List::stream).distinct().toList());
			return lists.stream()
				.collect(Collectors.toMap(Function.identity(),
						(ids) -> ids.stream().map(found::get).filter(Objects::nonNull).toList()));
		}

	}

}
