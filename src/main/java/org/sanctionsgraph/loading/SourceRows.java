package org.sanctionsgraph.loading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.files.ClaimMade;
import org.sanctionsgraph.loading.Files.ConflictFile;
import org.sanctionsgraph.loading.Files.SourceFile;

import org.springframework.stereotype.Component;

/** Rows of sources, their claims, and the conflicts among them. */
@Component
class SourceRows {

	private final FileMapper mapper;

	SourceRows(FileMapper mapper) {
		this.mapper = mapper;
	}

	void add(List<SourceFile> sources, Batch batch) {
		sources.forEach((source) -> batch.add(this.mapper.source(source)));
	}

	/**
	 * {@return the rows of the claims, each statement of a source once}
	 */
	List<Rows.Claim> addClaims(List<ClaimMade> claims, Batch batch) {
		Map<String, Rows.Claim> rows = new HashMap<>();
		List<Rows.Claim> ordered = new ArrayList<>();
		for (ClaimMade claim : claims) {
			String id = id(claim);
			if (!rows.containsKey(id)) {
				Rows.Claim row = this.mapper.claim(id, ordered.size(), claim);
				rows.put(id, row);
				ordered.add(row);
				batch.add(new Rows.Record(id, "Claim"));
				batch.add(row);
			}
		}
		return ordered;
	}

	void addConflicts(List<ConflictFile> conflicts, List<Rows.Claim> claims, Batch batch) {
		for (ConflictFile conflict : conflicts) {
			List<Rows.Claim> clashing = claims.stream()
				.filter((claim) -> claim.subjectId().equals(conflict.subject())
						&& claim.property().equals(conflict.property()))
				.filter((claim) -> conflict.values().isEmpty() || conflict.values().contains(claim.statedValue()))
				.toList();
			batch.add(this.mapper.conflict(conflict, preferred(conflict, clashing)));
			clashing.forEach(
					(claim) -> batch.add(new Rows.ConflictClaim(conflict.id(), claim.id(), clashing.indexOf(claim))));
		}
	}

	private static @Nullable String preferred(ConflictFile conflict, List<Rows.Claim> clashing) {
		return Boolean.TRUE.equals(conflict.unresolved()) ? null
				: clashing.stream()
					.filter((claim) -> (conflict.preferred() == null) ? claim.claimRank().equals("PREFERRED")
							: Objects.equals(claim.statedValue(), conflict.preferred()))
					.map(Rows.Claim::id)
					.findFirst()
					.orElse(null);
	}

	/** The same as long as the source says the same of the same property. */
	private static String id(ClaimMade claim) {
		String statement = String.join("\0", claim.subject(), claim.property(), claim.value(), claim.source());
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(statement.getBytes(StandardCharsets.UTF_8));
			return "claim." + HexFormat.of().formatHex(hash, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
