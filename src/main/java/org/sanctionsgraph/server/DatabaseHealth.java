package org.sanctionsgraph.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.failures.FailureLog;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.stereotype.Component;

/** Checks the database, and says in time that it does not respond. */
@Component("dbHealthContributor")
@ConditionalOnEnabledHealthIndicator("db")
class DatabaseHealth implements HealthIndicator, DisposableBean {

	private static final Duration PATIENCE = Duration.ofMillis(1500);

	private final HealthIndicator check;

	private final ExecutorService thread = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("database-health").factory());

	private CompletableFuture<Health> last = CompletableFuture.completedFuture(Health.unknown().build());

	DatabaseHealth(DataSource dataSource) {
		this.check = new Check(dataSource);
	}

	@Override
	public Health health() {
		try {
			return running().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			return Health.down().withDetail("error", "no response within %d ms".formatted(PATIENCE.toMillis())).build();
		}
		catch (ExecutionException ex) {
			return Health.down(ex).build();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Health.unknown().build();
		}
	}

	@Override
	public void destroy() {
		this.thread.shutdownNow();
	}

	/** One check at a time, whoever asks. */
	private synchronized CompletableFuture<Health> running() {
		if (this.last.isDone()) {
			this.last = CompletableFuture.supplyAsync(this.check::health, this.thread);
		}
		return this.last;
	}

	/** Logs a failure as those of requests are, not at each check. */
	private static final class Check extends DataSourceHealthIndicator {

		private final FailureLog failures = new FailureLog(LogFactory.getLog(DatabaseHealth.class));

		private Check(DataSource dataSource) {
			super(dataSource);
		}

		@Override
		protected void doHealthCheck(Health.Builder builder) {
			try {
				super.doHealthCheck(builder);
			}
			catch (Exception ex) {
				this.failures.add("The database is not healthy", ex);
				builder.down().withDetail("error", ex.toString());
			}
		}

	}

}
