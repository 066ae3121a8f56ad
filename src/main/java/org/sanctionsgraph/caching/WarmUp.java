package org.sanctionsgraph.caching;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.versions.DatasetVersions;
import org.sanctionsgraph.versions.VersionServed;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reads ahead once the application is ready or serves another version, so that the first
 * counts, facets and comparisons do not wait. Requests are answered meanwhile.
 */
@Component
class WarmUp {

	private static final Log log = LogFactory.getLog(WarmUp.class);

	private final List<ReadAhead> parts;

	private final VersionValues values;

	private final DatasetVersions versions;

	WarmUp(List<ReadAhead> parts, VersionValues values, DatasetVersions versions) {
		this.parts = parts;
		this.values = values;
		this.versions = versions;
	}

	@EventListener({ ApplicationReadyEvent.class, VersionServed.class })
	void start() {
		Thread.ofPlatform().daemon().name("warm-up").start(this::read);
	}

	private void read() {
		if (this.values.enabled()) {
			read("Counts and comparisons", ReadAhead::fillsDivisions);
		}
		read("Search indexes", (part) -> !part.fillsDivisions());
	}

	private void read(String what, Predicate<ReadAhead> chosen) {
		long start = System.nanoTime();
		try {
			this.versions.inOne(() -> {
				this.parts.stream().filter(chosen).forEach((part) -> part.readAhead(this.versions.state()));
				return true;
			});
			log.info("%s read ahead in %d ms".formatted(what, Duration.ofNanos(System.nanoTime() - start).toMillis()));
		}
		catch (DataAccessException ex) {
			log.warn("%s are read when they are first requested: %s".formatted(what, ex.getMessage()));
		}
	}

}
