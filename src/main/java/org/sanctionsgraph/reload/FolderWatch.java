package org.sanctionsgraph.reload;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.failures.FailureLog;
import org.sanctionsgraph.loading.RecordLoader;
import org.sanctionsgraph.records.InvalidRecordsException;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Loads the record folder when its files have changed. They are loaded when two looks
 * have found the same, so that a copy or checkout under way is not taken for the whole.
 */
@Component
@EnableScheduling
@ConditionalOnProperty(FolderWatch.INTERVAL)
class FolderWatch {

	static final String INTERVAL = "sanctions-graph.reload.interval";

	private static final Log log = LogFactory.getLog(FolderWatch.class);

	private final FailureLog failures = new FailureLog(log);

	private final RecordLoader loader;

	private String seen;

	private String tried;

	FolderWatch(RecordLoader loader) {
		this.loader = loader;
		this.seen = loader.version();
		this.tried = this.seen;
	}

	@Scheduled(initialDelayString = "${" + INTERVAL + "}", fixedDelayString = "${" + INTERVAL + "}")
	void lookAgain() {
		try {
			look();
		}
		catch (RuntimeException ex) {
			this.failures.add("The record folder is looked at again later", ex);
		}
	}

	private void look() {
		String version = this.loader.version();
		if (version.equals(this.seen) && !version.equals(this.tried)) {
			load(version);
		}
		this.seen = version;
	}

	/** Files with problems are not tried again before they change. */
	private void load(String version) {
		try {
			this.loader.load(true);
		}
		catch (InvalidRecordsException ex) {
			log.debug("Files of version %s were refused".formatted(version), ex);
		}
		this.tried = version;
	}

}
