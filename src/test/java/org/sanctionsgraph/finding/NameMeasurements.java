package org.sanctionsgraph.finding;

import org.sanctionsgraph.nameindex.Bodies;
import org.sanctionsgraph.nameindex.NameHit;
import org.sanctionsgraph.nameindex.StoredName;
import org.sanctionsgraph.nameindex.NameIndexWriter;
import org.sanctionsgraph.nameindex.NameIndex;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Measures searches among many names:
 * {@code mvn test -Dtest=NameMeasurements -Dnames.ofac=folder}. Not part of the tests.
 */
@SpringBootTest
class NameMeasurements {

	private static final Path OFAC = Path.of(System.getProperty("names.ofac", "../shared/data/ofac"));

	private static final int MANY = Integer.getInteger("names.generated", 1_000_000);

	/** Processor time is hardly disturbed by what else runs. */
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final double LEAST = 0.7;

	@Autowired
	private IndexedTexts texts;

	private List<StoredName> recorded = List.of();

	private List<StoredName> others = List.of();

	@BeforeEach
	void read() throws IOException {
		assumeThat(Files.isDirectory(OFAC)).as("%s; give its path by -Dnames.ofac", OFAC).isTrue();
		this.recorded = this.texts.recorded();
		this.others = OfacNames.read(OFAC);
	}

	@Test
	void amongTheNamesOfAWholeList() throws IOException {
		List<StoredName> names = new ArrayList<>(this.recorded);
		names.addAll(this.others);
		Indexes indexes = Indexes.of(names, this.texts.states());
		GoldSet.Result result = GoldSet.all()
			.measured(
					(name) -> indexes.search(name).stream().filter((id) -> !id.startsWith(OfacNames.PREFIX)).toList());
		System.out.printf("Among %d names: recall at 1 %.3f, mean reciprocal rank %.3f, false hits %.3f%n%s%n",
				names.size(), result.recall(), result.meanReciprocalRank(), result.falseHits(), result.failures());
		assertThat(result.recall()).isGreaterThanOrEqualTo(0.98);
		indexes.measure();
	}

	@Test
	void amongGeneratedNames() throws IOException {
		List<StoredName> names = new ArrayList<>(this.recorded);
		names.addAll(OfacNames.generated(this.others, MANY, new Random(12)));
		Indexes.of(names, this.texts.states()).measure();
	}

	/** Indexes of names, and the time that they take. */
	private record Indexes(NameIndex names, SuggestionIndex suggestions) {

		static Indexes of(List<StoredName> all, Map<String, String> states) {
			long memory = memory();
			long start = System.nanoTime();
			NameIndexWriter writer = new NameIndexWriter(Bodies.of(all, states));
			all.forEach(writer::add);
			NameIndex names = writer.written();
			report("%d names indexed in %d ms", all.size(), millis(start));
			start = System.nanoTime();
			SuggestionIndex suggestions = new SuggestionIndex();
			all.forEach(
					(name) -> suggestions.add(new FoundRecord("ACTOR", name.actorId()), name.value(), name.weight()));
			suggestions.written();
			report("suggestions indexed in %d ms; %d MB of memory", millis(start), (memory() - memory) >> 20);
			return new Indexes(names, suggestions);
		}

		/** Names one after another, and again and again, as nobody searches for them. */
		private static List<String> texts(List<String> names) {
			List<String> texts = new ArrayList<>();
			for (int i = 0; i < names.size(); i += 10) {
				texts.add((names.get(i) + " ").repeat(200).substring(0, 200));
				texts.add((String.join(" ", names.subList(i, Math.min(i + 10, names.size()))) + " ").repeat(200)
					.substring(0, 200));
			}
			return texts;
		}

		List<String> search(String name) {
			try {
				return this.names.search(name, LEAST).stream().map(NameHit::actorId).limit(10).toList();
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

		void measure() throws IOException {
			List<String> queries = GoldSet.all().queries().stream().map(GoldSet.Query::text).toList();
			measure("top ten", queries, this::search);
			measure("200 characters", texts(queries), this::search);
			measure("suggestions", queries.stream().flatMap(Indexes::beginnings).toList(), this::suggest);
		}

		private static java.util.stream.Stream<String> beginnings(String text) {
			return java.util.stream.IntStream.of(1, 2, 4, 7)
				.filter((length) -> length <= text.length() && !text.substring(0, length).isBlank())
				.mapToObj((length) -> text.substring(0, length));
		}

		private void suggest(String prefix) {
			try {
				this.suggestions.suggest(prefix, List.of(), 8);
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private static void measure(String what, List<String> queries, Consumer<String> search) {
			long[] times = new long[queries.size()];
			for (int round = 0; round < 4; round++) {
				for (int i = 0; i < times.length; i++) {
					long start = THREADS.getCurrentThreadCpuTime();
					search.accept(queries.get(i));
					times[i] = THREADS.getCurrentThreadCpuTime() - start;
				}
			}
			Arrays.sort(times);
			report("%s, ms of processor time: p50 %.2f, p95 %.2f, p99 %.2f", what, times[times.length / 2] / 1e6,
					times[times.length * 95 / 100] / 1e6, times[times.length * 99 / 100] / 1e6);
		}

		private static long memory() {
			System.gc();
			return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		}

		private static long millis(long start) {
			return (System.nanoTime() - start) / 1_000_000;
		}

		private static void report(String form, Object... values) {
			System.out.printf(form + "%n", values);
		}

	}

}
