package org.sanctionsgraph.source;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record set that is loaded: one at a time. */
@Component
class Datasets {

	private final JdbcClient jdbc;

	Datasets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * {@return the one that answers}
	 */
	Dataset current() {
		return this.jdbc.sql("select version, built_at, licence from dataset")
			.query((row, number) -> new Dataset(row.getString(1), row.getObject(2, OffsetDateTime.class),
					row.getString(3)))
			.single();
	}

	/**
	 * {@return how many records there are of each type, by its name}
	 */
	List<Dataset.RecordCount> counts() {
		return this.jdbc.sql("select type, count(*) as count from record group by type order by type")
			.query((row, number) -> new Dataset.RecordCount(row.getString(1), row.getInt(2)))
			.list();
	}

	/**
	 * {@return the topics that are declared, as declared}
	 */
	List<Dataset.Topic> topics() {
		return this.jdbc.sql("select topic_key, label from topic order by ordinal")
			.query((row, number) -> new Dataset.Topic(row.getString(1), row.getString(2)))
			.list();
	}

	/**
	 * {@return the schemes of identifiers that are declared, as declared}
	 */
	List<Dataset.Scheme> identifierSchemes() {
		return schemes("identifier_scheme");
	}

	/**
	 * {@return the schemes of citations that are declared, as declared}
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
