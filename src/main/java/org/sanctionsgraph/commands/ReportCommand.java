package org.sanctionsgraph.commands;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.files.Problem;
import org.sanctionsgraph.files.RecordDocument;
import org.sanctionsgraph.records.RecordSet;

/**
 * Reports how many records a folder has, on how much evidence and how complete, and ends,
 * without serving: {@code --report}.
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
		return ValidateCommand.read(arguments, (records) -> print(records, System.out));
	}

	private static void print(RecordSet records, PrintStream out) {
		out.printf("Dataset version %s%n", records.version());
		print(Evidence.of(records), out);
		table("Acts by year and country of the jurisdiction or of those who spoke", Acts.byYearAndCountry(records),
				out);
		print(Completeness.of(records), out);
		names("Actors that no other record names", Orphans.unnamed(records).map(RecordDocument::id).toList(), out);
		names("Records that nothing uses", Orphans.of(records).stream().map(Problem::file).toList(), out);
	}

	private static void print(Evidence evidence, PrintStream out) {
		table("Records: %d".formatted(sum(evidence.records())), evidence.records(), out);
		table("Conflicts: %d, unresolved: %d".formatted(sum(evidence.conflicts()), evidence.unresolved()),
				evidence.conflicts(), out);
		out.printf("%nValues shown: %d, stated by one source only: %d%n", sum(evidence.values()),
				sum(evidence.singly()));
		evidence.values().forEach((type, all) -> {
			int singly = evidence.singly().getOrDefault(type, 0);
			out.printf("%6d of %6d  %3d %%  %s%n", singly, all, 100 * singly / all, type);
		});
		table("Texts in the curator's words, credited to no source: %d".formatted(sum(evidence.editorial())),
				evidence.editorial(), out);
		out.printf("%nValues that designations take from a measure, and no source is credited with for them: %d%n",
				evidence.inherited());
		claims(evidence.claims(), out);
		table("Targets that no source names: %d, with the size that is stated for each"
			.formatted(evidence.unnamed().size()), evidence.unnamed(), out);
	}

	private static void print(Completeness completeness, PrintStream out) {
		out.println();
		completeness.shares()
			.forEach((what, share) -> out.printf("%6d of %6d  %3d %%  %s%n", share.having(), share.all(),
					share.percent(), what));
		table("Legal authorities by how complete the measures under them are", completeness.coverage(), out);
		names("Sources without a date, whose claims are not checked against it", completeness.undated(), out);
	}

	private static void names(String title, List<String> names, PrintStream out) {
		out.printf("%n%s: %d%n", title, names.size());
		names.forEach((name) -> out.printf("        %s%n", name));
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
	}

	private static void table(String title, Map<String, Integer> rows, PrintStream out) {
		out.printf("%n%s%n", title);
		rows.forEach((name, count) -> out.printf("%6s  %s%n", (count == 0) ? "?" : count, name));
	}

	private static int sum(Map<String, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

}
