package org.sanctionsgraph.versions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

import javax.sql.DataSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.stereotype.Component;

/**
 * Connections that read the tables of the version that the current request uses; of no
 * version before one is served.
 */
@Component("dataSource")
class VersionConnections extends AbstractDataSource {

	private final OpenVersions versions;

	private final DataSource unversioned;

	VersionConnections(OpenVersions versions, DataSourceProperties properties, Environment environment) {
		this.versions = versions;
		SimpleDriverDataSource connections = properties.initializeDataSourceBuilder()
			.type(SimpleDriverDataSource.class)
			.build();
		Binder.get(environment)
			.bind("spring.datasource.hikari.data-source-properties", Properties.class)
			.ifBound(connections::setConnectionProperties);
		this.unversioned = connections;
	}

	@Override
	public Connection getConnection() throws SQLException {
		Optional<OpenVersion> version = this.versions.current();
		return version.isPresent() ? version.get().connection() : this.unversioned.getConnection();
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		throw new UnsupportedOperationException("The user is the one of spring.datasource");
	}

}
