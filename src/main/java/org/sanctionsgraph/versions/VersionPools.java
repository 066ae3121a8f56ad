package org.sanctionsgraph.versions;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens a pool of connections for each version, as {@code spring.datasource} says. */
@Component
class VersionPools {

	private final DataSourceProperties properties;

	private final Environment environment;

	private final MeterRegistry meters;

	VersionPools(DataSourceProperties properties, Environment environment, MeterRegistry meters) {
		this.properties = properties;
		this.environment = environment;
		this.meters = meters;
	}

	/**
	 * {@return a version with the tables in that schema}
	 */
	OpenVersion open(String version, String schema) {
		HikariDataSource pool = this.properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
		Binder.get(this.environment).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
		pool.setPoolName(version);
		pool.setSchema(schema);
		pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(this.meters));
		return new OpenVersion(version, pool);
	}

}
