package org.sanctionsgraph.commands;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reports how many records a folder has and on how much evidence, and ends, without
 * serving: {@code --report}.
 */
public final class ReportCommand {

	private static final String OPTION = "--report";

	/** How many sources are listed by name, those with most claims. */
	private static final int LISTED = 15;

	private ReportCommand() {
	}

	/**
	 * {@return whether the command line requests it}
	 */
	public static boolean asked(String... arguments) {
		return List.of(arguments).contains(OPTION);
	}

	/**
	 * {@return 0 if the records can be loaded, else 1, with all problems on standard
	 * error}
	 */
	public static int run(String... arguments) {
		return ValidateCommand.read(arguments, (records) -> print(Coverage.of(records), records.version(), System.out));
	}

	static void print(Coverage coverage, String version, PrintStream out) {
		out.printf("Dataset version %s%n", version);
		table("Records: %d".formatted(sum(coverage.records())), coverage.records(), out);
		table("Conflicts: %d, unresolved: %d".formatted(sum(coverage.conflicts()), coverage.unresolved()),
				coverage.conflicts(), out);
		out.printf("%nValues shown: %d, stated by one source only: %d%n", sum(coverage.values()),
				sum(coverage.singly()));
		coverage.values().forEach((type, all) -> {
			int singly = coverage.singly().getOrDefault(type, 0);
			out.printf("%6d of %6d  %3d %%  %s%n", singly, all, 100 * singly / all, type);
		});
		claims(coverage.claims(), out);
		table("Targets that no source names: %d, with the size that is stated for each"
			.formatted(coverage.unnamed().size()), coverage.unnamed(), out);
	}

	private static void claims(Map<String, Integer> claims, PrintStream out) {
		List<Map.Entry<String, Integer>> most = claims.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.toList();
		out.printf("%nClaims: %d, of %d sources%n", sum(claims), claims.size());
		most.stream().limit(LISTED).forEach((source) -> out.printf("%6d  %s%n", source.getValue(), source.getKey()));
		if (most.size() > LISTED) {
			out.printf("%6d  by the other %d%n", most.stream().skip(LISTED).mapToInt(Map.Entry::getValue).sum(),
					most.size() - LISTED);
		}
		String silent = most.stream()
			.filter((source) -> source.getValue() == 0)
			.map(Map.Entry::getKey)
			.collect(Collectors.joining(", "));
		out.printf("Sources without a claim: %s%n", silent.isEmpty() ? "none" : silent);
	}

	private static void table(String title, Map<String, Integer> rows, PrintStream out) {
		out.printf("%n%s%n", title);
		rows.forEach((name, count) -> out.printf("%6s  %s%n", (count == 0) ? "?" : count, name));
	}

	private static int sum(Map<String, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

}
