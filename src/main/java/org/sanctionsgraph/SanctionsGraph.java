package org.sanctionsgraph;

import java.time.Clock;

import org.sanctionsgraph.commands.ReleaseCommand;
import org.sanctionsgraph.commands.ReportCommand;
import org.sanctionsgraph.commands.ValidateCommand;
import org.sanctionsgraph.imports.ImportCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Starts the API; {@code --validate} checks a record folder instead, {@code
 * --report} summarizes it, {@code --release} writes down what has changed in it, {@code
 * --import} turns a list of others into one. The framework would wrap every field to
 * observe it; the package {@code observation} observes requests instead.
 */
@SpringBootApplication(exclude = GraphQlObservationAutoConfiguration.class)
public class SanctionsGraph {

	public static void main(String[] args) {
		if (ImportCommand.asked(args)) {
			System.exit(ImportCommand.run(args));
		}
		if (ValidateCommand.asked(args)) {
			System.exit(ValidateCommand.run(args));
		}
		if (ReportCommand.asked(args)) {
			System.exit(ReportCommand.run(args));
		}
		if (ReleaseCommand.asked(args)) {
			System.exit(ReleaseCommand.run(args));
		}
		SpringApplication.run(SanctionsGraph.class, args);
	}

	/** The clock that the whole application uses; days begin at midnight UTC. */
	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
