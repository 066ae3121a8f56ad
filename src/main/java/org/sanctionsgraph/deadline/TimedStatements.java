package org.sanctionsgraph.deadline;

import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.timeleft.TimeLeft;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;

/**
 * Registers every statement with the deadline of its request, and measures its time.
 */
@Component
class TimedStatements extends JdbcTemplate {

	private final Timer timer;

	TimedStatements(DataSource dataSource, MeterRegistry meters) {
		super(new SharedFailures(dataSource));
		this.timer = Timer.builder("sanctions.sql").description("Time of SQL statements").register(meters);
	}

	@Override
	public <T extends @Nullable Object> T query(PreparedStatementCreator creator,
			@Nullable PreparedStatementSetter setter, ResultSetExtractor<T> extractor) {
		TimeLeft.check();
		Timer.Sample sample = Timer.start();
		try {
			return super.query(creator, setter, extractor);
		}
		finally {
			sample.stop(this.timer);
		}
	}

	@Override
	protected void applyStatementSettings(Statement statement) throws SQLException {
		super.applyStatementSettings(statement);
		if (Deadline.CURRENT.isBound()) {
			Deadline.CURRENT.get().register(statement);
		}
	}

}
