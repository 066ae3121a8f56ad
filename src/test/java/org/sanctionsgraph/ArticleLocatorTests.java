package org.sanctionsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.claims.ClaimMade;
import org.sanctionsgraph.claims.Subject;
import org.sanctionsgraph.records.RecordSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The words of claims that cite one of the articles are in the paragraphs that they cite.
 * The articles are not part of the repository: without them nothing is compared.
 */
class ArticleLocatorTests {

	private Map<String, ArticleText> articles = Map.of();

	private List<Cited> cited = List.of();

	@BeforeEach
	void readTheArticlesAndTheClaimsThatCiteThem() throws IOException {
		assumeThat(Files.isDirectory(ArticleText.FOLDER)).isTrue();
		this.articles = ArticleText.all();
		this.cited = cited(RecordSet.read("classpath:records"));
	}

	@Test
	void everyLocatorNamesPartsOfItsArticle() {
		assertThat(this.cited).hasSizeGreaterThan(500)
			.allSatisfy((each) -> assertThat(each.article().named(each.locator())).isPresent());
	}

	@Test
	void theWordsOfAClaimAreInTheParagraphsThatItCites() {
		assertThat(comparable()).hasSizeGreaterThan(150)
			.allSatisfy((each) -> assertThat(Wording.agrees(each.claim(), each.article().text(each.parts()))).isTrue());
	}

	/** Else the comparison would prove nothing. */
	@Test
	void mostOtherParagraphsHaveOtherWords() {
		List<Boolean> others = new ArrayList<>();
		comparable().forEach((each) -> each.article()
			.paragraphsBeside(each.parts())
			.forEach((other) -> others.add(Wording.agrees(each.claim(), each.article().text(List.of(other))))));
		assertThat(others.stream().filter((agrees) -> agrees).count()).isLessThan(others.size() / 5);
	}

	private List<Cited> comparable() {
		return this.cited.stream().filter((each) -> Wording.isComparable(each.subject(), each.claim())).toList();
	}

	private List<Cited> cited(RecordSet records) {
		Map<String, List<ClaimMade>> claims = records.claims()
			.stream()
			.filter((claim) -> claim.credit() != null && claim.locator() != null)
			.collect(Collectors.groupingBy(ClaimMade::subject));
		return records.documents()
			.stream()
			.flatMap(Subject::of)
			.flatMap((subject) -> claims.getOrDefault(subject.id(), List.of())
				.stream()
				.flatMap((claim) -> Stream.ofNullable(this.articles.get(claim.source()))
					.map((article) -> new Cited(subject, claim, article))))
			.toList();
	}

	/** A claim and the article that it cites. */
	private record Cited(Subject subject, ClaimMade claim, ArticleText article) {

		String locator() {
			return Objects.requireNonNull(this.claim.locator());
		}

		List<String> parts() {
			return this.article.named(locator()).orElse(List.of());
		}

		@Override
		public String toString() {
			return "%s %s '%s' of %s, %s".formatted(this.subject.document().file().path(), this.claim.property(),
					this.claim.value(), this.claim.source(), locator());
		}

	}

}
