package org.sanctionsgraph.loading;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
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

	WriterConnections(DataSourceProperties readers, @Value("${sanctions-graph.writer-url}") String url) {
		this.readers = readers;
		this.url = url;
	}

	/**
	 * {@return connections to what all dataset versions share}
	 */
	SimpleDriverDataSource connections() {
		SimpleDriverDataSource connections = this.readers.initializeDataSourceBuilder()
			.type(SimpleDriverDataSource.class)
			.build();
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
