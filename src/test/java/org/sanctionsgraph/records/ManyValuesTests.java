package org.sanctionsgraph.records;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.files.RecordFile;
import org.sanctionsgraph.files.RecordFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A record with very many values of one kind is checked in a time that grows with them.
 */
class ManyValuesTests {

	private static final List<RecordFile> FILES = new RecordFolder("src/test/resources/small-records").files();

	private static final int FEW = 2_000;

	private static final int TIMES = 8;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					actors/china                   | names:        | - {value: Name %1$d, kind: ALIAS}
					actors/china                   | relations:    | - {kind: MEMBER_OF, other: european-union, from: '2020', role: R %1$d}
					actors/china                   | identifiers:  | - {scheme: EU_REFERENCE, value: I.B/%1$d}
					actors/chen-mingguo            | positions:    | - {key: p%1$d, title: Title %1$d, from: '2020'}
					actors/china                   | claims:       | - {property: names, value: Name %1$d, source: eu-decision-2021-481}
					measures/cn-counter-2021-03-22 | designations: | - {target: added-%1$d}
							measures/cn-counter-2021-03-22 | statedCounts: | - {value: %1$d, of: people, source: mfa-2021-03-22, rank: NORMAL}
					""")
	void isCheckedInATimeThatGrowsWithThem(String file, String list, String item) {
		long few = nanoseconds(files(file + ".yaml", list, item, FEW));
		long many = nanoseconds(files(file + ".yaml", list, item, TIMES * FEW));
		assertThat(many / few).isLessThan(3 * TIMES);
	}

	private static long nanoseconds(List<RecordFile> files) {
		long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		assertThat(RecordSet.of("many", files).documents()).hasSizeGreaterThan(10);
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
	}

	private static List<RecordFile> files(String path, String list, String item, int number) {
		String items = IntStream.range(0, number)
			.mapToObj((i) -> "  " + item.formatted(i))
			.collect(Collectors.joining("\n", list + "\n", "\n"));
		List<RecordFile> files = new ArrayList<>();
		FILES.forEach((file) -> files.add(file.path().equals(path) ? with(file, list, items) : file));
		if (item.contains("added-")) {
			IntStream.range(0, number).mapToObj(ManyValuesTests::added).forEach(files::add);
		}
		return files;
	}

	private static RecordFile with(RecordFile file, String list, String items) {
		String text = file.text();
		boolean has = text.contains("\n" + list + "\n");
		return new RecordFile(file.path(), has ? text.replace(list + "\n", items) : text + items);
	}

	private static RecordFile added(int number) {
		return new RecordFile("actors/added-%d.yaml".formatted(number), """
				id: added-%1$d
				kind: PERSON
				names:
				  - {value: Added %1$d, kind: PREFERRED}
				evidence:
				  - {source: mfa-2021-03-22}
				""".formatted(number));
	}

}
