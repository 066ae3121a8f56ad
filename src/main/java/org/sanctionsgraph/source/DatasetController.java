package org.sanctionsgraph.source;

import java.util.List;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** Tells which record set answers, and how large it is. */
@Controller
class DatasetController {

	private final JdbcClient jdbc;

	DatasetController(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@QueryMapping
	Dataset dataset() {
		return this.jdbc.sql("select version, built_at, licence from dataset").query(Dataset.class).single();
	}

	@SchemaMapping
	List<Dataset.RecordCount> counts(Dataset dataset) {
		return this.jdbc.sql("select type, count(*) as count from record group by type order by type")
			.query(Dataset.RecordCount.class)
			.list();
	}

}
