package org.sanctionsgraph.statistics;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanctionsgraph.filtering.Conditions;
import org.sanctionsgraph.filtering.Dimension;

/**
 * The statement that answers a question. Its rows: whether it is the total, the values of
 * both keys, the count.
 */
record CountQuery(Countable countable, Question question) {

	/** The value of what has none. */
	static final String NONE = "NONE";

	private static final int MOST_KEYS = 2;

	private static final String BY_DATE = """
			with counted as (select %s as id_, %s from %s where %s)
			select false, first_, second_, count(*) from counted group by 2, 3
			union all
			select true, cast('' as varchar), cast('' as varchar), count(distinct id_) from counted""";

	/** What is in force on a day is what began until then, less what ended until then. */
	private static final String BY_DAY = """
			with counted as (select %1$s as id_, %2$s, %5$s as from_,
			 case when %6$s < %5$s then %5$s else %6$s end as until_ from %3$s where %4$s and %5$s <= :last)
			select false, %7$s, count(*) from counted group by 2, 3
			union all
			select false, %8$s, -count(*) from counted where until_ <= :last group by 2, 3
			union all
			select true, cast('' as varchar), cast('' as varchar), count(distinct id_) from counted
			 where until_ is null or until_ > :last or %9$s < %10$s""";

	String sql(Conditions where) {
		return this.question.isInForceByStep() ? byDay(where) : byDate(where);
	}

	private String byDate(Conditions where) {
		String date = this.countable.dates().getOrDefault(this.question.count(), "''");
		return BY_DATE.formatted(this.countable.id(), named((step) -> step.of(date)), from(), where.all().sql());
	}

	private String byDay(Conditions where) {
		Countable.Days days = this.countable.periods();
		Step step = this.question.step().orElseThrow();
		return BY_DAY.formatted(this.countable.id(), named((any) -> "cast('' as varchar)"), from(), where.all().sql(),
				days.from(), days.until(), on("from_"), on("until_"), step.of(text("greatest(from_, :first)")),
				step.of(text("until_")));
	}

	/** The values of the keys in the inner query; those of time are given. */
	private String named(Function<Step, String> time) {
		return columns((i) -> value(i, time) + " as " + name(i));
	}

	/** The values of the keys in the outer query, those of time on a day. */
	private String on(String day) {
		return columns((i) -> step(i).map((step) -> step.of(text(day))).findFirst().orElse(name(i)));
	}

	private String value(int i, Function<Step, String> time) {
		if (i >= this.question.keys().size()) {
			return "cast('' as varchar)";
		}
		return step(i).map(time).findFirst().orElseGet(() -> "coalesce(k%d.key_, '%s')".formatted(i, NONE));
	}

	private Stream<Step> step(int i) {
		return this.question.keys().stream().skip(i).limit(1).flatMap((key) -> key.step().stream());
	}

	/** The list's tables and, for each key, a table of its values. */
	private String from() {
		return this.countable.list().from() + IntStream.range(0, this.question.keys().size())
			.filter((i) -> step(i).findFirst().isEmpty())
			.mapToObj(this::values)
			.collect(Collectors.joining());
	}

	private String values(int i) {
		Dimension dimension = this.countable.dimension(this.question.keys().get(i));
		return " left join (select %1$s as id_, %2$s as key_ from %3$s %4$s) k%5$d on k%5$d.id_ = %1$s"
			.formatted(this.countable.id(), dimension.value(), this.countable.list().from(), dimension.join(), i);
	}

	private static String columns(Function<Integer, String> column) {
		return IntStream.range(0, MOST_KEYS).boxed().map(column).collect(Collectors.joining(", "));
	}

	private static String name(int i) {
		return List.of("first_", "second_").get(i);
	}

	private static String text(String date) {
		return "cast(%s as varchar)".formatted(date);
	}

}
