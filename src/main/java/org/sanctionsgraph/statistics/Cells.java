package org.sanctionsgraph.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanctionsgraph.graphql.BadRequest;

/** The counts that a statement returns, and zeros where it returns none. */
final class Cells {

	/** As many as the cost of a request provides for. */
	private static final int MOST_ROWS = 2000;

	private final Question question;

	private final List<String> types;

	private final Map<List<String>, Integer> counts = new HashMap<>();

	private int total;

	Cells(Question question, List<String> types) {
		this.question = question;
		this.types = types;
	}

	void add(boolean isTotal, List<String> values, int count) {
		if (isTotal) {
			this.total = count;
		}
		else {
			this.counts.merge(values.subList(0, this.types.size()), count, Integer::sum);
		}
	}

	/**
	 * {@return a row for each combination of values} Throws a {@link BadRequest} if these
	 * are too many.
	 */
	Statistics dense() {
		long rows = keys().mapToLong(this::length).reduce(1, Math::multiplyExact);
		if (rows > MOST_ROWS) {
			throw BadRequest.ofOther("by", "makes %,d rows".formatted(rows),
					"keys that make at most %,d rows; give from and until, or a longer step".formatted(MOST_ROWS));
		}
		List<List<String>> axes = keys().mapToObj(this::axis).toList();
		Map<List<String>, Integer> shown = this.question.isInForceByStep() ? inForce(axes) : this.counts;
		return new Statistics(combinations(axes).map((values) -> row(values, shown.getOrDefault(values, 0))).toList(),
				this.total);
	}

	private IntStream keys() {
		return IntStream.range(0, this.types.size());
	}

	private long length(int key) {
		TreeSet<String> present = present(key);
		return steps(key).map((steps) -> steps.size(present)).orElseGet(() -> (long) present.size());
	}

	private List<String> axis(int key) {
		TreeSet<String> present = present(key);
		return steps(key).map((steps) -> steps.values(present)).orElseGet(() -> lastIfNone(present));
	}

	private Optional<TimeSteps> steps(int key) {
		return this.question.keys().get(key).step().map((step) -> new TimeSteps(this.question, step));
	}

	private TreeSet<String> present(int key) {
		TreeSet<String> present = new TreeSet<>();
		this.counts.keySet().forEach((values) -> present.add(values.get(key)));
		return present;
	}

	private static List<String> lastIfNone(TreeSet<String> values) {
		return Stream
			.concat(values.stream().filter((value) -> !value.equals(CountQuery.NONE)),
					values.stream().filter(CountQuery.NONE::equals))
			.toList();
	}

	/** What began until the end of each step, less what ended. */
	private Map<List<String>, Integer> inForce(List<List<String>> axes) {
		int time = this.question.keys().getFirst().step().isPresent() ? 0 : 1;
		Map<List<String>, TreeMap<String, Integer>> changes = new HashMap<>();
		this.counts.forEach((values, count) -> changes.computeIfAbsent(without(time, values), (any) -> new TreeMap<>())
			.put(values.get(time), count));
		Map<List<String>, Integer> sums = new HashMap<>();
		combinations(axes).forEach((values) -> sums.put(values,
				changes.getOrDefault(without(time, values), new TreeMap<>())
					.headMap(values.get(time), true)
					.values()
					.stream()
					.mapToInt(Integer::intValue)
					.sum()));
		return sums;
	}

	private static List<String> without(int key, List<String> values) {
		return IntStream.range(0, values.size()).filter((i) -> i != key).mapToObj(values::get).toList();
	}

	private static Stream<List<String>> combinations(List<List<String>> axes) {
		Stream<List<String>> rows = Stream.of(List.of());
		for (List<String> axis : axes) {
			rows = rows
				.flatMap((row) -> axis.stream().map((value) -> Stream.concat(row.stream(), Stream.of(value)).toList()));
		}
		return rows;
	}

	private Statistics.Row row(List<String> values, int count) {
		return new Statistics.Row(IntStream.range(0, values.size())
			.mapToObj((i) -> new Statistics.Value(this.types.get(i), values.get(i)))
			.toList(), count);
	}

}
