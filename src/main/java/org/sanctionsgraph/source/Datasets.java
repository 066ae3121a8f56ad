package org.sanctionsgraph.source;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.sanctionsgraph.kernel.BatchRead;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the description of the loaded record set. */
@Component
class Datasets {

	private final JdbcClient jdbc;

	/** The number of records of each type, by the type's name. */
	final BatchRead<String, List<Dataset.RecordCount>> counts;

	/** The declared topics, in the order of their declaration. */
	final BatchRead<String, List<Dataset.Topic>> topics;

	final BatchRead<String, List<Dataset.Scheme>> identifierSchemes;

	final BatchRead<String, List<Dataset.Scheme>> citationSchemes;

	Datasets(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.counts = read("counts", "select type, count(*) as count from record group by type order by type",
				(row, number) -> new Dataset.RecordCount(row.getString(1), row.getInt(2)));
		this.topics = read("topics", "select topic_key, label from topic order by ordinal",
				(row, number) -> new Dataset.Topic(row.getString(1), row.getString(2)));
		this.identifierSchemes = schemes("identifier_scheme");
		this.citationSchemes = schemes("citation_scheme");
	}

	/**
	 * {@return the record set that is loaded}
	 */
	Dataset current() {
		return this.jdbc.sql("select version, built_at, licence from dataset")
			.query((row, number) -> new Dataset(row.getString(1), row.getObject(2, OffsetDateTime.class),
					row.getString(3)))
			.single();
	}

	private <T> BatchRead<String, List<T>> read(String name, String sql, RowMapper<T> rows) {
		return new OfVersion<>(name, () -> this.jdbc.sql(sql).query(rows).list());
	}

	private BatchRead<String, List<Dataset.Scheme>> schemes(String table) {
		return read(table, "select scheme_key, label, url_template from %s order by ordinal".formatted(table),
				(row, number) -> new Dataset.Scheme(row.getString(1), row.getString(2), row.getString(3)));
	}

	/** Reads a list that the version as a whole has. */
	private record OfVersion<T>(String name, Supplier<List<T>> list) implements BatchRead<String, List<T>> {

		@Override
		public Map<String, List<T>> read(Collection<String> versions) {
			List<T> read = this.list.get();
			return versions.stream().collect(Collectors.toMap(Function.identity(), (version) -> read));
		}

	}

}
