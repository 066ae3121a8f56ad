package org.sanctionsgraph.loading;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The only way to write: unpooled connections for migrations and the loader, while the
 * pool is read-only.
 */
@Configuration(proxyBeanMethods = false)
class WriterConfiguration {

	@Bean(defaultCandidate = false)
	@FlywayDataSource
	DataSource writer(DataSourceProperties properties) {
		return properties.initializeDataSourceBuilder().type(SimpleDriverDataSource.class).build();
	}

}
