package org.sanctionsgraph.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.kernel.Sha256;
import org.sanctionsgraph.rows.RecordFiles.ConflictFile;
import org.sanctionsgraph.rows.RecordFiles.SourceFile;

import org.springframework.stereotype.Component;

/** Rows of sources, their claims, and the conflicts among them. */
@Component
class SourceRows {

	private static final int ID_LENGTH = 16;

	private final FileMapper mapper;

	SourceRows(FileMapper mapper) {
		this.mapper = mapper;
	}

	void add(List<SourceFile> sources, Batch batch) {
		sources.forEach((source) -> batch.add(this.mapper.source(source, DirectionKeys.date(source.publishedOn()))));
	}

	/**
	 * {@return the rows of the claims, each statement of a source once}
	 */
	List<TableRow.Claim> addClaims(List<ClaimMade> claims, List<SourceFile> sources, Batch batch) {
		Set<String> forbidding = sources.stream()
			.filter((source) -> source.licence() != null && !source.licence().permitsReuse())
			.map(SourceFile::id)
			.collect(Collectors.toSet());
		Map<String, TableRow.Claim> rows = new HashMap<>();
		List<TableRow.Claim> ordered = new ArrayList<>();
		for (ClaimMade claim : claims) {
			String id = id(claim);
			if (!rows.containsKey(id)) {
				TableRow.Claim row = this.mapper.claim(id, ordered.size(), claim, !forbidding.contains(claim.source()));
				rows.put(id, row);
				ordered.add(row);
				batch.add(new TableRow.Record(id, "Claim"));
				batch.add(row);
			}
		}
		return ordered;
	}

	void addConflicts(List<ConflictFile> conflicts, List<TableRow.Claim> claims, Batch batch) {
		Set<String> subjects = conflicts.stream().map(ConflictFile::subject).collect(Collectors.toSet());
		Map<String, List<TableRow.Claim>> bySubject = claims.stream()
			.filter((claim) -> subjects.contains(claim.subjectId()))
			.collect(Collectors.groupingBy(TableRow.Claim::subjectId));
		for (ConflictFile conflict : conflicts) {
			List<TableRow.Claim> clashing = bySubject.getOrDefault(conflict.subject(), List.of())
				.stream()
				.filter((claim) -> claim.property().equals(conflict.property()))
				.filter((claim) -> conflict.values().isEmpty() || conflict.values().contains(claim.statedValue()))
				.toList();
			batch.add(this.mapper.conflict(conflict, preferred(conflict, clashing)));
			Batch.each(clashing,
					(ordinal, claim) -> batch.add(new TableRow.ConflictClaim(conflict.id(), claim.id(), ordinal)));
		}
	}

	private static @Nullable String preferred(ConflictFile conflict, List<TableRow.Claim> clashing) {
		return Boolean.TRUE.equals(conflict.unresolved()) ? null
				: clashing.stream()
					.filter((claim) -> (conflict.preferred() == null) ? claim.claimRank().equals("PREFERRED")
							: Objects.equals(claim.statedValue(), conflict.preferred()))
					.map(TableRow.Claim::id)
					.findFirst()
					.orElse(null);
	}

	/** The same while the source says the same about the same property. */
	private static String id(ClaimMade claim) {
		return "claim." + Sha256.of(claim.statement().toArray(String[]::new)).substring(0, ID_LENGTH);
	}

}
