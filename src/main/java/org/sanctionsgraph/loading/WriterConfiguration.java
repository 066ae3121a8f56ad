package org.sanctionsgraph.loading;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The migrations of what all dataset versions share are written as the records are. */
@Configuration(proxyBeanMethods = false)
class WriterConfiguration {

	@Bean(defaultCandidate = false)
	@FlywayDataSource
	DataSource writer(WriterConnections writer) {
		return writer.connections();
	}

}
