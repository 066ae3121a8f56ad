package org.sanctionsgraph.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sanctionsgraph.SanctionsGraph;
import org.sanctionsgraph.ServedTables;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Starts the application over a database that outlives it. */
public record Startup(String database, String user, String profile, List<String> more) {

	Startup(String database, String user, String profile) {
		this(database, user, profile, List.of("--sanctions-graph.replace=true"));
	}

	/**
	 * The one logging of this JVM, set up once; applications that start at once would
	 * both do so.
	 */
	static {
		new SpringApplicationBuilder(OnlyLogging.class).web(WebApplicationType.NONE).run();
	}

	/**
	 * {@return a database in memory that lives as long as the tests}
	 */
	public static Startup inMemory(String name) {
		return new Startup(
				"jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
					.formatted(name),
				"sa", "default");
	}

	/**
	 * {@return a database of a PostgreSQL server}
	 */
	public static Startup on(String url, String user) {
		return new Startup(url, user, "postgresql");
	}

	/**
	 * {@return the same, but other records in the database are not replaced}
	 */
	Startup keeping() {
		return new Startup(this.database, this.user, this.profile, List.of());
	}

	/**
	 * {@return the same, but records are written to another server}
	 */
	Startup writing(String url) {
		return with("--sanctions-graph.writer-url=" + url);
	}

	/**
	 * {@return the same with more settings}
	 */
	public Startup with(String... settings) {
		return new Startup(this.database, this.user, this.profile,
				Stream.concat(this.more.stream(), Stream.of(settings)).toList());
	}

	/** Starts with the records of a folder and ends. */
	void load(Path records) {
		start(records).close();
	}

	/** Starts with the records of a folder, on a free port. */
	public ConfigurableApplicationContext start(Path records) {
		SpringApplication application = new SpringApplicationBuilder(SanctionsGraph.class).profiles(this.profile)
			.build();
		application.setListeners(application.getListeners()
			.stream()
			.filter((listener) -> !(listener instanceof LoggingApplicationListener))
			.toList());
		List<String> all = new ArrayList<>(List.of("--server.port=0", "--spring.datasource.url=" + this.database,
				"--spring.datasource.username=" + this.user, "--sanctions-graph.records=" + records));
		all.addAll(this.more);
		return application.run(all.toArray(String[]::new));
	}

	/**
	 * {@return what a query finds in the tables that are served}
	 */
	List<String> found(String sql) {
		return client().sql(sql).query(String.class).list();
	}

	/**
	 * {@return statements on the tables that are served}
	 */
	JdbcClient client() {
		return ServedTables.of(connections());
	}

	/**
	 * {@return connections to what all dataset versions share}
	 */
	SimpleDriverDataSource connections() {
		return DataSourceBuilder.create()
			.type(SimpleDriverDataSource.class)
			.url(this.database)
			.username(this.user)
			.password("")
			.build();
	}

	/** An application that does nothing else. */
	static class OnlyLogging {

	}

}
