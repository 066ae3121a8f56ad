package org.sanctionsgraph.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.records.InvalidRecordsException;
import org.sanctionsgraph.records.RecordFolders;

import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * The longest text that a record may have fits into the tables and indexes of both
 * databases; a longer one is refused.
 */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server's binaries are for it")
class LongTextsTests {

	/** Syllables that take nine bytes each where a text is sorted by, or letters. */
	private static final int FIRST_SYLLABLE = 0xAC01;

	private static EmbeddedPostgres server;

	private static List<Startup> databases;

	@TempDir
	private Path folder;

	@BeforeAll
	static void start() throws IOException {
		server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
		databases = List.of(Startup.inMemory("long-texts"),
				new Startup(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgresql"));
	}

	@AfterAll
	static void stop() throws IOException {
		server.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					actors/chen-mingguo.yaml           | value: [^,]+,      | value: %s,            | HANGUL | 250
					authorities/eu-2021-478.yaml       | title: .*          | title: %s             | HANGUL | 250
					actors/china.yaml                  | (?m)^evidence:     | identifiers:\\n  - {scheme: ANY, value: %s}\\nevidence: | HANGUL | 250
					actors/chen-mingguo.yaml           | (?m)^evidence:     | summary: %s\\nevidence: | HANGUL | 2000
					dataset.yaml                       | key: LEI           | key: %s               | CAPITALS | 120
					dataset.yaml                       | - .key: xinjiang,  | - {key: %s, label: a}\\n  - {key: xinjiang, | LETTERS | 120
					responses/cn-announcement-2021-03-22.yaml | (?m)^answers: | asks:\\n  - {key: %s, text: a, wanted: [TRAVEL_BAN]}\\nanswers: | LETTERS | 120
					""")
	void areLoadedUpToTheirLimit(String file, String old, String written, Script script, int longest)
			throws IOException {
		Path records = RecordFolders.small(this.folder);
		replace(records.resolve("dataset.yaml"), "identifierSchemes:",
				"identifierSchemes:\n  - {key: ANY, label: Any}");
		String before = Files.readString(records.resolve(file));
		replace(records.resolve(file), old, written.formatted(script.text(longest)));
		assertThatNoException().isThrownBy(() -> databases.forEach((database) -> database.load(records)));
		Files.writeString(records.resolve(file), before);
		replace(records.resolve(file), old, written.formatted(script.text(longest + 1)));
		assertThatExceptionOfType(InvalidRecordsException.class).isThrownBy(() -> databases.getFirst().load(records))
			.satisfies((refusal) -> assertThat(refusal.problems()).anySatisfy((problem) -> {
				assertThat(problem.file()).isEqualTo(file);
				assertThat(problem.cause()).isEqualTo("has %d characters".formatted(longest + 1));
				assertThat(problem.fix()).isEqualTo("shorten it to at most %d".formatted(longest));
			}));
	}

	@Test
	void wouldBreakAnIndexOfPostgresWithoutALimit() throws IOException {
		Startup postgres = databases.getLast();
		postgres.load(RecordFolders.small(this.folder));
		String sorted = Normalizer.normalize(Script.HANGUL.text(900), Normalizer.Form.NFD);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> postgres.client().sql("update actor set sort_name = ?").param(sorted).update())
			.withMessageContaining("index row size");
	}

	private static void replace(Path file, String old, String written) throws IOException {
		String text = Files.readString(file);
		String replaced = text.replaceFirst(old, written.replace("\\n", "\n"));
		assertThat(replaced).isNotEqualTo(text);
		Files.writeString(file, replaced);
	}

	/** Characters in no order, so that nothing is gained by compression. */
	private enum Script {

		HANGUL(FIRST_SYLLABLE, 10_000), CAPITALS('A', 26), LETTERS('a', 26);

		private final int first;

		private final int size;

		Script(int first, int size) {
			this.first = first;
			this.size = size;
		}

		private String text(int length) {
			return new Random(length).ints(length, this.first, this.first + this.size)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
		}

	}

}
