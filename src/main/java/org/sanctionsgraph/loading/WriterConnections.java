package org.sanctionsgraph.loading;

import java.util.Properties;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The only way to write: unpooled connections for migrations and the loader, to a server
 * that may be another one than those that are read.
 */
@Component
class WriterConnections {

	private final DataSourceProperties readers;

	private final String url;

	private final Properties driver;

	WriterConnections(DataSourceProperties readers, @Value("${sanctions-graph.writer-url}") String url,
			Environment environment) {
		this.readers = readers;
		this.url = url;
		this.driver = Binder.get(environment)
			.bind("sanctions-graph.writer-properties", Properties.class)
			.orElseGet(Properties::new);
	}

	/**
	 * {@return connections to what all dataset versions share}
	 */
	SimpleDriverDataSource connections() {
		SimpleDriverDataSource connections = this.readers.initializeDataSourceBuilder()
			.type(SimpleDriverDataSource.class)
			.build();
		connections.setConnectionProperties(this.driver);
		if (StringUtils.hasText(this.url)) {
			connections.setUrl(this.url);
		}
		return connections;
	}

	/**
	 * {@return connections to the tables of one dataset version}
	 */
	SimpleDriverDataSource connections(String schema) {
		SimpleDriverDataSource connections = connections();
		connections.setSchema(schema);
		return connections;
	}

}
