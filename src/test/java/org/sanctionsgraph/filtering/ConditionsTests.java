package org.sanctionsgraph.filtering;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.graphql.Reference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConditionsTests {

	@Test
	void areLeftOutWhereTheValueIsNullOrAnEmptyList() {
		Conditions none = Conditions.none()
			.and("a = :it", null)
			.in(Dimension.of("b"), List.of())
			.in(Dimension.of("c"), null)
			.holdsOn(Held.between("d", "e"), null)
			.within("f", "g", null)
			.within("f", "g", new DateRange(null, null))
			.refers("h", "Actor", null, "i = :it")
			.refers("h", "Actor", List.of(), "i = :it");
		assertThat(none).isEqualTo(Conditions.none());
		assertThat(none.all().sql()).isEqualTo("true");
	}

	@Test
	void bindEachValueUnderANameOfItsOwn() {
		Conditions both = Conditions.none().and("a = :it", "x").in(Dimension.of("b"), List.of("y", "z"));
		assertThat(both.all().sql()).isEqualTo("(a = :c0) and (b = any(:c1))");
		assertThat(both.all().bound()).containsOnlyKeys("c0", "c1").containsEntry("c0", "x");
	}

	@Test
	void areEqualWhereTheirTextsAndValuesAre() {
		assertThat(Conditions.none().in(Dimension.of("a"), List.of(Order.Direction.ASC)))
			.isEqualTo(Conditions.none().in(Dimension.of("a"), List.of("ASC")))
			.isNotEqualTo(Conditions.none().in(Dimension.of("a"), List.of("DESC")))
			.isNotEqualTo(Conditions.none().in(Dimension.of("b"), List.of("ASC")));
	}

	@Test
	void areKnownByValueOnlyIfEachOfThemIs() {
		Conditions known = Conditions.none()
			.in(Dimension.of("a"), List.of("x"))
			.whether("b", false)
			.holdsOn(Held.between("c", "d"), LocalDate.EPOCH)
			.within("e", "e", new DateRange(null, LocalDate.EPOCH));
		assertThat(known.all().criteria().orElseThrow()).hasSize(5);
		assertThat(known.and("f = :it", 1).all().criteria()).isEmpty();
		assertThat(Conditions.none().all().criteria()).hasValue(List.of());
	}

	@Test
	void rememberTheIdsThatMustExistThroughWhateverFollows() {
		Conditions where = Conditions.none()
			.refers("by", "Actor", List.of("china"), "a = any(:it)")
			.refers("of", List.of("Measure", "Response"), List.of("x"), "b = any(:it)")
			.and("d = :it", 4);
		assertThat(where.references()).containsExactly(new Reference("filter.by", List.of("Actor"), List.of("china")),
				new Reference("filter.of", List.of("Measure", "Response"), List.of("x")));
		assertThat(where.all().sql()).isEqualTo("(a = any(:c0)) and (b = any(:c1)) and (d = :c2)");
	}

	@ParameterizedTest
	@CsvSource({ "2020-02-28,2020-03-01,'2020,2020-02,2020-02-28,2020-02-29,2020-03,2020-03-01'",
			"2020-02-29,2020-02-29,'2020,2020-02,2020-02-29'", "2020-12-31,,'2020,2020-12-31,2021-01-01'",
			",2020-01-01,'2019,2019-12,2020'" })
	void findTheDatesThatMayLieInARange(@Nullable LocalDate from, @Nullable LocalDate until, String found) {
		Conditions within = Conditions.none().within("dates", "d", new DateRange(from, until));
		assertThat(Stream
			.of("2019", "2019-12", "2020", "2020-02", "2020-02-28", "2020-02-29", "2020-03", "2020-03-01", "2020-12-31",
					"2021-01-01")
			.filter((date) -> within.all()
				.criteria()
				.orElseThrow()
				.stream()
				.allMatch((one) -> ((Criterion.Having) one).match().test(date))))
			.containsExactly(found.split(","));
		SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:within", true);
		assertThat(JdbcClient.create(database)
			.sql("""
					select d from (values ('2019'), ('2019-12'), ('2020'), ('2020-02'), ('2020-02-28'), ('2020-02-29'),
					('2020-03'), ('2020-03-01'), ('2020-12-31'), ('2021-01-01')) as t(d) where %s order by d"""
				.formatted(within.all().sql()))
			.params(within.all().bound())
			.query(String.class)
			.list()).containsExactly(found.split(","));
		database.destroy();
	}

	@Test
	void refuseARangeThatEndsBeforeItBegins() {
		LocalDate day = LocalDate.of(2020, 2, 29);
		assertThatExceptionOfType(BadRequest.class)
			.isThrownBy(() -> Conditions.none().within("announcedOn", "d", new DateRange(day, day.minusDays(1))))
			.withMessage("Argument 'filter.announcedOn' ends on 2020-02-28 before it begins on 2020-02-29; "
					+ "permitted: a range whose from is not after its until");
	}

	@Test
	void leaveOutWhatAnotherFilterMeetsUnderNamesOfItsOwn() {
		Conditions where = ListFilter.conditions(new Books("novel", new Books("poem", null)));
		assertThat(where.all().sql()).isEqualTo("(kind = any(:c0)) and (not coalesce((kind = any(:n0)), false))");
		assertThat(where.all().bound()).containsOnlyKeys("c0", "n0");
		assertThat(where.all().criteria().orElseThrow()).hasSize(2);
		assertThat(ListFilter.conditions(new Books("novel", new Books("", null))))
			.isEqualTo(ListFilter.conditions(new Books("novel", null)));
		assertThatExceptionOfType(BadRequest.class)
			.isThrownBy(() -> ListFilter.conditions(new Books("novel", new Books("poem", new Books("essay", null)))))
			.withMessage("Argument 'filter.not.not' is within another; permitted: one not");
	}

	private record Books(String kind, @Nullable Books not) implements ListFilter<Books> {

		@Override
		public Conditions addedTo(Conditions conditions) {
			return conditions.in(Dimension.of("kind"), this.kind.isEmpty() ? List.of() : List.of(this.kind));
		}

	}

}
