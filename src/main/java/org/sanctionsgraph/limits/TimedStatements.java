package org.sanctionsgraph.limits;

import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Runs every statement of a request under the request's deadline. */
@Component
class TimedStatements extends JdbcTemplate {

	TimedStatements(DataSource dataSource) {
		super(dataSource);
	}

	@Override
	protected void applyStatementSettings(Statement statement) throws SQLException {
		super.applyStatementSettings(statement);
		if (Deadline.CURRENT.isBound()) {
			Deadline.CURRENT.get().cover(statement);
		}
	}

}
