package org.sanctionsgraph.loading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** A database that an earlier release has filled gets what a later one adds. */
class MigrationTests {

	static Stream<Resource> migrationsAfterTheFirst() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
			.filter((migration) -> !String.valueOf(migration.getFilename()).startsWith("V1__"));
	}

	@ParameterizedTest
	@MethodSource("migrationsAfterTheFirst")
	void tablesAndColumnsThatAreAddedAreFilledAtTheNextStart(Resource migration) throws IOException {
		String sql = migration.getContentAsString(StandardCharsets.UTF_8);
		if (sql.contains("create table") || sql.contains("alter table")) {
			assertThat(sql).contains("delete from dataset;");
		}
	}

}
