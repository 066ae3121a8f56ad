package org.sanctionsgraph.releases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.files.Documents;
import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.files.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What is stated, and what has changed, told from releases written by hand. */
class ReleaseHistoryTests {

	private static final RecordDocument FIRST = release("aaaaaaaaaaaa", """
			version: aaaaaaaaaaaa
			publishedOn: 2026-01-31
			seal: 67af02534fbf1ddea83db8d7b39fbff55386c6874c9331eae270a5cdceee2fb8
			changes:
			  Actor:
			    china:
			      names:
			      - [null, China, one]
			      - [null, 中国, one]
			    gone:
			      kind:
			      - [null, PERSON, one]
			""");

	private static final RecordDocument SECOND = release("bbbbbbbbbbbb", """
			version: bbbbbbbbbbbb
			previous: aaaaaaaaaaaa
			publishedOn: 2026-02-28
			seal: c3101b03f91a0b8f07227d1863dcbd2815886518cac419edd2c7183391288c83
			changes:
			  Actor:
			    china:
			      names:
			      - [China, People's Republic of China, one]
			      kind:
			      - [null, STATE, two]
			    gone:
			      kind:
			      - [PERSON, null, one]
			""");

	private final List<Problem> problems = new ArrayList<>();

	@Test
	void whatIsStatedIsToldFromTheChanges() {
		ReleaseHistory history = history(FIRST, SECOND);
		assertThat(this.problems).isEmpty();
		assertThat(history.stated()).containsExactlyInAnyOrder(china("names", "People's Republic of China", "one"),
				china("names", "中国", "one"), china("kind", "STATE", "two"));
		assertThat(history.last()).contains("bbbbbbbbbbbb");
		assertThat(history.of("aaaaaaaaaaaa")).map(Release::publishedOn).contains(LocalDate.parse("2026-01-31"));
		assertThat(history.of("cccccccccccc")).isEmpty();
	}

	@Test
	void recordsThatAreSetBackToAReleaseAreRefused() {
		ReleaseHistory.of(List.of(FIRST, SECOND), "bbbbbbbbbbbb", this.problems);
		assertThat(this.problems).isEmpty();
		ReleaseHistory.of(List.of(FIRST, SECOND), "aaaaaaaaaaaa", this.problems);
		assertThat(this.problems).singleElement().satisfies((problem) -> {
			assertThat(problem.field()).isEqualTo("version");
			assertThat(problem.cause()).contains("set back");
			assertThat(problem.fix()).contains("checkedUntil in dataset.yaml");
		});
	}

	@Test
	void releasesFollowEachOtherWhateverTheirFilesAreCalled() {
		RecordDocument last = release("000000000000", """
				version: '000000000000'
				previous: bbbbbbbbbbbb
				publishedOn: 2026-03-31
				seal: 347e5e0bec9afe68d6aefc804b90667d76aaec95e5568859ae7f19aa94f3c11b
				""");
		assertThat(history(last, FIRST, SECOND).releases()).extracting(Release::version)
			.containsExactly("aaaaaaaaaaaa", "bbbbbbbbbbbb", "000000000000");
		assertThat(this.problems).isEmpty();
	}

	@Test
	void oneValueInPlaceOfAnotherReplacesIt() {
		assertThat(kinds(history(FIRST).changesTo(history(FIRST, SECOND).stated()))).containsExactly(
				"ADDED china kind null STATE two", "REPLACED china names China People's Republic of China one",
				"REMOVED gone kind PERSON null one");
	}

	@Test
	void severalValuesInPlaceOfSeveralAreRemovedAndAdded() {
		Set<Statement> now = Set.of(china("names", "Chine", "one"), china("names", "Cina", "one"));
		assertThat(kinds(Difference.between(history(FIRST).stated(), now))).containsExactly(
				"ADDED china names null Chine one", "ADDED china names null Cina one",
				"REMOVED china names China null one", "REMOVED china names 中国 null one",
				"REMOVED gone kind PERSON null one");
	}

	@Test
	void amongSeveralValuesOneWithOtherDetailsIsReplaced() {
		Set<Statement> before = Set.of(china("names", "Chine (kind: ALIAS)", "one"),
				china("names", "Cina (kind: ALIAS)", "one"));
		Set<Statement> now = Set.of(china("names", "Chine (kind: PREVIOUS)", "one"), china("names", "Cina", "one"));
		assertThat(kinds(Difference.between(before, now))).containsExactly(
				"REPLACED china names Chine (kind: ALIAS) Chine (kind: PREVIOUS) one",
				"REPLACED china names Cina (kind: ALIAS) Cina one");
	}

	@Test
	void theSameValueOfAnotherSourceOrPropertyIsAnotherClaim() {
		Set<Statement> now = Set.of(china("kind", "STATE", "three"), china("summary", "STATE", "two"));
		assertThat(kinds(Difference.between(Set.of(china("kind", "STATE", "two")), now))).containsExactly(
				"ADDED china kind null STATE three", "REMOVED china kind STATE null two",
				"ADDED china summary null STATE two");
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		List<ClaimChange> changes = Stream
			.of("2026", "true", "null", "~", "-", "a: b", " # c", "'", "\"", "\u202e[x]", "two\nlines", "2021-03",
					"0x1F", "1e3", "&a", "*a", "!a", "%a", "@a", "", "😀", "x".repeat(2000))
			.map((value) -> china("names", value, "one").added())
			.sorted()
			.toList();
		Release release = new Release("aaaaaaaaaaaa", null, LocalDate.parse("2026-01-31"), changes);
		ReleaseHistory read = history(release("aaaaaaaaaaaa", history().text(release)));
		assertThat(this.problems).isEmpty();
		assertThat(read.releases()).containsExactly(release);
	}

	@Test
	void aReleaseWithoutChangesIsWrittenToo() {
		Release release = new Release("bbbbbbbbbbbb", "aaaaaaaaaaaa", LocalDate.parse("2026-02-28"), List.of());
		assertThat(history(FIRST, release("bbbbbbbbbbbb", history(FIRST).text(release))).releases()).last()
			.isEqualTo(release);
		assertThat(this.problems).isEmpty();
	}

	@Test
	void anEditOfWhatIsSealedIsReported() {
		String text = FIRST.file().text();
		for (String edited : List.of(text.replace("China,", "Chine,"), text.replace("01-31", "01-30"),
				text.replace("[null, PERSON, one]", "['', PERSON, one]"), text.replaceFirst("seal: .*\n", ""))) {
			this.problems.clear();
			history(release("aaaaaaaaaaaa", edited));
			assertThat(this.problems).extracting(Problem::field).contains("seal");
		}
	}

	private ReleaseHistory history(RecordDocument... files) {
		return ReleaseHistory.of(List.of(files), "", this.problems);
	}

	private static List<String> kinds(List<ClaimChange> changes) {
		return changes.stream()
			.map((change) -> String.join(" ", change.kind(), change.subject(), change.property(),
					String.valueOf(change.before()), String.valueOf(change.after()), change.source()))
			.toList();
	}

	private static Statement china(String property, String value, String source) {
		return new Statement("Actor", "china", property, value, source);
	}

	private static RecordDocument release(String version, String text) {
		return Documents.of(RecordKind.RELEASE, version, text);
	}

}
