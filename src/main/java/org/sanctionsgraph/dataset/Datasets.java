package org.sanctionsgraph.dataset;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.language.Label;
import org.sanctionsgraph.language.Wording;
import org.sanctionsgraph.sql.Columns;
import org.sanctionsgraph.sql.RowReader;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the description of the loaded record set. */
@Component
class Datasets {

	private static final String TOPICS = "select 'Topic', topic_key, label, languages, labels%s from topic";

	private static final String SCHEMES = "select 'Scheme', scheme_key, label, languages, labels%s from %s";

	private static final String NUMBERED = ", %d as list_, ordinal as place_";

	private final JdbcClient jdbc;

	/** The number of records of each type, by the type's name. */
	final BatchRead<String, List<Dataset.RecordCount>> counts;

	/** The declared topics, in the order of their declaration. */
	final BatchRead<String, List<Dataset.Topic>> topics;

	final BatchRead<String, List<Dataset.Scheme>> identifierSchemes;

	final BatchRead<String, List<Dataset.Scheme>> citationSchemes;

	/** The names of topics and schemes, in the order of their declaration. */
	final BatchRead<String, List<Label>> labels;

	Datasets(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.counts = read("counts", "select type, count(*) as count from record group by type order by type",
				(row) -> new Dataset.RecordCount(row.text(), row.number()));
		this.topics = read("topics", TOPICS.formatted("") + " order by ordinal", Datasets::topic);
		this.identifierSchemes = schemes("identifier_scheme");
		this.citationSchemes = schemes("citation_scheme");
		this.labels = read("labels",
				String.join(" union all ", TOPICS.formatted(NUMBERED.formatted(1)),
						SCHEMES.formatted(NUMBERED.formatted(2), "identifier_scheme"),
						SCHEMES.formatted(NUMBERED.formatted(3), "citation_scheme")) + " order by list_, place_",
				Datasets::label);
	}

	/**
	 * {@return the record set that is loaded}
	 */
	Dataset current() {
		return this.jdbc.sql("select version, built_at, licence, corrections, checked_until from dataset")
			.query((row, number) -> new Dataset(row.getString(1), row.getObject(2, OffsetDateTime.class),
					row.getString(3), row.getString(4), row.getString(5)))
			.single();
	}

	private <T> BatchRead<String, List<T>> read(String name, String sql, RowReader<T> rows) {
		return new OfVersion<>(name,
				() -> this.jdbc.sql(sql).query((row, number) -> rows.read(new Columns(row, 1))).list());
	}

	private BatchRead<String, List<Dataset.Scheme>> schemes(String table) {
		return read(table, SCHEMES.formatted(", url_template", table) + " order by ordinal", Datasets::scheme);
	}

	private static Dataset.Topic topic(Columns row) throws SQLException {
		Label label = label(row);
		return new Dataset.Topic(label.value(), label);
	}

	private static Dataset.Scheme scheme(Columns row) throws SQLException {
		Label label = label(row);
		return new Dataset.Scheme(label.value(), label, row.textOrNull());
	}

	/** The first wording is that of the records themselves, whatever their language. */
	private static Label label(Columns row) throws SQLException {
		String type = row.text();
		String value = row.text();
		List<Wording> wordings = new ArrayList<>(List.of(new Wording("und", row.text())));
		List<String> languages = row.texts();
		List<String> texts = row.texts();
		for (int i = 0; i < languages.size(); i++) {
			wordings.add(new Wording(languages.get(i), texts.get(i)));
		}
		return new Label(type, value, wordings);
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
