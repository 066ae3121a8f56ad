package org.sanctionsgraph.rows;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapstruct.factory.Mappers;
import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.rows.RecordFiles.ConflictFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Which claims a conflict shows, and which of them is preferred. */
class ConflictRowsTests {

	private static final List<ClaimMade> CLAIMS = List.of(claim("m", "announcedOn", "2021-03-17", "NORMAL"),
			claim("m", "announcedOn", "2021-03-22", "PREFERRED"), claim("m", "announcedOn", "2021-03-01", "DEPRECATED"),
			claim("m", "title", "A title", "PREFERRED"), claim("n", "announcedOn", "2020", "PREFERRED"));

	private final Batch batch = new Batch();

	@ParameterizedTest
	@CsvSource({ ",,2021-03-22", "2021-03-01,,2021-03-01", ",true,", "2021-03-01,true,", ",false,2021-03-22" })
	void prefersTheValueThatItNamesOrElseThePreferredClaim(@Nullable String preferred, @Nullable Boolean unresolved,
			@Nullable String expected) {
		List<TableRow.Claim> claims = add(List.of(), preferred, unresolved);
		TableRow.Conflict conflict = (TableRow.Conflict) this.batch.of(TableRow.Conflict.class).getFirst();
		assertThat(claims.stream()
			.filter((claim) -> claim.id().equals(conflict.preferredId()))
			.map(TableRow.Claim::statedValue)
			.findFirst()
			.orElse(null)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "'',2021-03-17 2021-03-22 2021-03-01", "2021-03-01 2021-03-17,2021-03-17 2021-03-01" })
	void showsTheClaimsOnItsFieldWithTheValuesThatItNames(String values, String expected) {
		List<TableRow.Claim> claims = add(values.isEmpty() ? List.of() : List.of(values.split(" ")), null, null);
		assertThat(this.batch.of(TableRow.ConflictClaim.class)
			.stream()
			.map(TableRow.ConflictClaim.class::cast)
			.map((shown) -> claims.stream().filter((claim) -> claim.id().equals(shown.claimId())).findFirst())
			.flatMap((claim) -> claim.map(TableRow.Claim::statedValue).stream())).containsExactly(expected.split(" "));
	}

	private List<TableRow.Claim> add(List<String> values, @Nullable String preferred, @Nullable Boolean unresolved) {
		SourceRows rows = new SourceRows(Mappers.getMapper(FileMapper.class));
		List<TableRow.Claim> claims = rows.addClaims(Stream.concat(CLAIMS.stream(), CLAIMS.stream()).toList(),
				List.of(), this.batch);
		assertThat(claims).hasSize(CLAIMS.size());
		rows.addConflicts(
				List.of(new ConflictFile("c", "m", "announcedOn", "DATE", values, preferred, unresolved, "Why.")),
				claims, this.batch);
		return claims;
	}

	private static ClaimMade claim(String subject, String property, String value, String rank) {
		return new ClaimMade(subject, property, value, "", "s", null, rank, null, null);
	}

}
