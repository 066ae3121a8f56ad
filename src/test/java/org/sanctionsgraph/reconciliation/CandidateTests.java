package org.sanctionsgraph.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CandidateTests {

	private static final Vocabulary VOCABULARY = new Vocabulary(List.of(new Vocabulary.Term("PERSON", "Person", null)),
			List.of());

	private static final List<FoundActor> NOBODY = List.of();

	@ParameterizedTest
	@CsvSource({ "0.97, 0, true", "0.969, 0, false", "1, 0.95, true", "1, 0.951, false", "0.97, 0.92, true",
			"0.98, 0.94, false", "0.7, 0, false" })
	void aNameMatchesIfItIsNearlyTheSameAndNoOtherIsAlmostAsMuch(double best, double second, boolean matches) {
		List<FoundActors.Alike> alike = new ArrayList<>(List.of(alike("best", best)));
		if (second > 0) {
			alike.add(alike("second", second));
		}
		List<Candidate> candidates = Candidate.of(query(10), NOBODY, alike, VOCABULARY);
		assertThat(candidates.getFirst()).returns("best", Candidate::id).returns(matches, Candidate::match);
		assertThat(candidates.stream().skip(1)).noneMatch(Candidate::match);
	}

	@Test
	void theSecondCountsAlsoWhereItIsNotAskedFor() {
		assertThat(Candidate.of(query(1), NOBODY, List.of(alike("a", 1), alike("b", 1)), VOCABULARY)).singleElement()
			.returns(false, Candidate::match);
	}

	@Test
	void theOneThatIsNamedMatchesWhateverTheNamesAre() {
		List<Candidate> candidates = Candidate.of(query(10), List.of(actor("named")),
				List.of(alike("namesake", 1), alike("named", 0.7)), VOCABULARY);
		assertThat(candidates).extracting(Candidate::id).containsExactly("named", "namesake");
		assertThat(candidates.getFirst()).returns(100.0, Candidate::score).returns(true, Candidate::match);
	}

	@Test
	void ofTwoThatAreNamedNeitherMatches() {
		assertThat(Candidate.of(query(10), List.of(actor("a"), actor("b")), List.of(), VOCABULARY)).hasSize(2)
			.noneMatch(Candidate::match);
	}

	@Test
	void theOneThatIsNamedTwiceMatches() {
		assertThat(Candidate.of(query(10), List.of(actor("a"), actor("a")), List.of(), VOCABULARY)).singleElement()
			.returns(true, Candidate::match);
	}

	@Test
	void theBestComesFirstWhateverItsType() {
		assertThat(Candidate.of(query(10), NOBODY,
				Stream.of(0.8, 0.75, 0.99).map((score) -> alike("at-" + score, score)).toList(), VOCABULARY))
			.extracting(Candidate::score)
			.containsExactly(99.0, 80.0, 75.0);
	}

	private static ReconciliationQuery query(int limit) {
		return new ReconciliationQuery("name", Set.of(), limit, null, Set.of(), List.of());
	}

	private static FoundActors.Alike alike(String id, double score) {
		return new FoundActors.Alike(score, actor(id));
	}

	private static FoundActor actor(String id) {
		return new FoundActor(id, id, "PERSON", null, null, null, null, null, null);
	}

}
