package org.sanctionsgraph.loading;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.sanctionsgraph.kernel.StartRefusedException;
import org.sanctionsgraph.versions.DatasetVersions;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Loads the records before anything is served. */
@Component
class FirstLoad implements SmartInitializingSingleton {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final DatabaseSettings database;

	private final RecordLoader loader;

	private final DatasetVersions versions;

	private final boolean replace;

	FirstLoad(DatabaseSettings database, RecordLoader loader, DatasetVersions versions,
			@Value("${sanctions-graph.replace}") boolean replace) {
		this.database = database;
		this.loader = loader;
		this.versions = versions;
		this.replace = replace;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.database.check();
		this.loader.load(this.replace);
		awaitFirst();
	}

	/** A server that follows the one that is written gets the dataset later. */
	private void awaitFirst() {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!this.versions.isServing()) {
			if (System.nanoTime() - end > 0) {
				throw new StartRefusedException(
						"The server at spring.datasource.url has no dataset a minute after it was loaded.",
						"Let it follow the server at sanctions-graph.writer-url.");
			}
			LockSupport.parkNanos(PAUSE.toNanos());
			this.versions.refresh();
		}
	}

}
