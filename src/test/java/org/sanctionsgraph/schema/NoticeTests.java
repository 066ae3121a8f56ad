package org.sanctionsgraph.schema;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients are told three months before what they use is removed. */
class NoticeTests {

	private static final LocalDate TODAY = LocalDate.parse("2030-05-01");

	private static final ChangeLog EMPTY = new ChangeLog("## Log\n\n");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Use `b`. May be removed from 2030-08-01. |
			Use `b`. May be removed from 2030-07-31. | `Query.a` is deprecated until 2030-07-31, before 2030-08-01
			Use b. May be removed from 2031-01-01.   | `Query.a` is deprecated without a reason
			Use `b`. May be removed soon.            | `Query.a` is deprecated without a reason
			May be removed from 2031-01-01.          | `Query.a` is deprecated without a reason
			""")
	void aDeprecationNamesItsReplacementAndADayThreeMonthsAhead(String reason, String problem) {
		List<String> problems = problems("type Query { a: Int b: Int }",
				"type Query { a: Int @deprecated(reason: \"%s\") b: Int }".formatted(reason), EMPTY, TODAY);
		if (problem == null) {
			assertThat(problems).isEmpty();
		}
		else {
			assertThat(problems).singleElement().asString().startsWith(problem);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "type Query { a: Int @deprecated }", "type Query { a(b: Int @deprecated): Int }",
			"type Query { a(b: B): Int } input B { c: Int @deprecated }",
			"type Query { a: A } enum A { B @deprecated }", "type Query { a: A } interface A { b: Int @deprecated }" })
	void everyDeprecationIsInTheLog(String schema) {
		assertThat(Notice.problems(SchemaElements.of(schema).values(), EMPTY)).singleElement()
			.asString()
			.endsWith("is deprecated, which the log does not tell");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2030-01-20 | 2030-05-01 |
			2030-01-20 | 2030-05-02 | `Query.a` is removed on 2030-05-01, before 2030-05-02
			2030-02-20 | 2030-05-01 | `Query.a` is removed on 2030-05-01, before 2030-05-20
			""")
	void nothingIsRemovedBeforeItsDay(LocalDate told, LocalDate removal, String problem) {
		ChangeLog log = EMPTY.with(told,
				List.of("deprecated `Query.a`: Use `b`. May be removed from %s.".formatted(removal)));
		List<String> found = problems("type Query { a: Int b: Int }", "type Query { b: Int }", log, TODAY);
		assertThat(found).isEqualTo((problem == null) ? List.of() : List.of(problem));
		assertThat(Notice.problems(log.with(TODAY, List.of("removed `Query.a`")))).isEqualTo(found);
	}

	@Test
	void nothingIsRemovedThatWasNotDeprecated() {
		String before = "type Query { a(b: Int): A } enum A { B C } type Old { a: Int }";
		assertThat(problems(before, "type Query { a: A } enum A { B }", EMPTY, TODAY)).containsExactly(
				"`A.C` is removed on 2030-05-01 without having been deprecated",
				"`Query.a(b:)` is removed on 2030-05-01 without having been deprecated");
	}

	@Test
	void aDeprecationThatWasTakenBackIsNone() {
		ChangeLog log = EMPTY
			.with(TODAY.minusYears(1), List.of("deprecated `Query.a`: Use `b`. May be removed from 2029-12-01."))
			.with(TODAY.minusMonths(1), List.of("no longer deprecated `Query.a`"));
		assertThat(problems("type Query { a: Int b: Int }", "type Query { b: Int }", log, TODAY)).hasSize(1);
	}

	@Test
	void whatBreaksClientsOtherwiseIsToldAsWithoutNotice() {
		SchemaChange change = SchemaChange.between("type Query { a: Int! }", "type Query { a: Int }").getFirst();
		assertThat(Notice.lines(change, EMPTY, TODAY))
			.containsExactly("changed without notice `Query.a`: `Int` instead of `Int!`");
	}

	private static List<String> problems(String before, String now, ChangeLog log, LocalDate today) {
		return SchemaChange.between(before, now)
			.stream()
			.flatMap((change) -> Notice.problem(change, log, today).stream())
			.toList();
	}

}
