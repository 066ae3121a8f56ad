package org.sanctionsgraph.loading;

import org.sanctionsgraph.versions.DatasetVersions;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Loads the records before anything is served. */
@Component
class FirstLoad implements SmartInitializingSingleton {

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
		this.versions.awaitFirst();
	}

}
