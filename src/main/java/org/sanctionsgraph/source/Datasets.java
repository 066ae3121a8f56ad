package org.sanctionsgraph.source;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the description of the loaded record set. */
@Component
class Datasets {

	private final JdbcClient jdbc;

	Datasets(JdbcClient jdbc) {
		this.jdbc = jdbc;
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

	/**
	 * {@return the number of records of each type, by the type's name}
	 */
	List<Dataset.RecordCount> counts() {
		return this.jdbc.sql("select type, count(*) as count from record group by type order by type")
			.query((row, number) -> new Dataset.RecordCount(row.getString(1), row.getInt(2)))
			.list();
	}

	/**
	 * {@return the declared topics, in the order of their declaration}
	 */
	List<Dataset.Topic> topics() {
		return this.jdbc.sql("select topic_key, label from topic order by ordinal")
			.query((row, number) -> new Dataset.Topic(row.getString(1), row.getString(2)))
			.list();
	}

	/**
	 * {@return the declared identifier schemes, in the order of their declaration}
	 */
	List<Dataset.Scheme> identifierSchemes() {
		return schemes("identifier_scheme");
	}

	/**
	 * {@return the declared citation schemes, in the order of their declaration}
	 */
	List<Dataset.Scheme> citationSchemes() {
		return schemes("citation_scheme");
	}

	private List<Dataset.Scheme> schemes(String table) {
		return this.jdbc.sql("select scheme_key, label, url_template from %s order by ordinal".formatted(table))
			.query((row, number) -> new Dataset.Scheme(row.getString(1), row.getString(2), row.getString(3)))
			.list();
	}

}
