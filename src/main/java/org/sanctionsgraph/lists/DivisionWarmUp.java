package org.sanctionsgraph.lists;

import java.util.List;
import java.util.Objects;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.caching.DatasetVersions;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reads the divisions of every list once the application is ready, so that the first
 * counts and facets do not wait for them. Requests are answered meanwhile.
 */
@Component
class DivisionWarmUp {

	private static final Log log = LogFactory.getLog(DivisionWarmUp.class);

	private final List<DividedList> lists;

	private final Divisions divisions;

	private final DatasetVersions versions;

	DivisionWarmUp(List<DividedList> lists, Divisions divisions, DatasetVersions versions) {
		this.lists = lists;
		this.divisions = divisions;
		this.versions = versions;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		if (this.divisions.enabled()) {
			Thread.ofPlatform().daemon().name("divisions").start(this::read);
		}
	}

	private void read() {
		try {
			for (DividedList list : this.lists) {
				Divided divided = Objects.requireNonNull(list.all().divided());
				this.versions.inOne((version) -> this.divisions.all(version, divided));
			}
		}
		catch (DataAccessException ex) {
			log.warn("Counts and facets are read when they are first requested: " + ex.getMessage());
		}
	}

}
