package org.sanctionsgraph.failures;

import java.sql.SQLException;

import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.BadSqlGrammarException;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class FailureLogTests {

	private final FailureLog failures = new FailureLog(LogFactory.getLog(FailureLogTests.class));

	@Test
	void failuresOfOneKindHaveOneStackTraceAndOneLineASecond(CapturedOutput output) {
		for (int i = 0; i < 100; i++) {
			this.failures.add("Failure " + i, failed("select " + i, "no table at character " + i));
		}
		assertThat(output.getOut()).containsOnlyOnce("Caused by").contains("Failure 0").doesNotContain("Failure 1");
	}

	@Test
	void anotherKindHasAStackTraceOfItsOwn(CapturedOutput output) {
		this.failures.add("Failure 1", failed("select 1", "no table"));
		this.failures.add("Failure 2", new IllegalStateException("no table"));
		assertThat(output.getOut()).contains("Failure 1", "Failure 2", "IllegalStateException: no table");
	}

	private static Exception failed(String sql, String message) {
		return new BadSqlGrammarException("page", sql, new SQLException(message));
	}

}
