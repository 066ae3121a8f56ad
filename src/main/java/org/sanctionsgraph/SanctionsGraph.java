package org.sanctionsgraph;

import org.sanctionsgraph.records.ReportCommand;
import org.sanctionsgraph.records.ValidateCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the API; {@code --validate} checks a record folder instead, {@code --report}
 * tells what it holds.
 */
@SpringBootApplication
public class SanctionsGraph {

	public static void main(String[] args) {
		if (ValidateCommand.asked(args)) {
			System.exit(ValidateCommand.run(args));
		}
		if (ReportCommand.asked(args)) {
			System.exit(ReportCommand.run(args));
		}
		SpringApplication.run(SanctionsGraph.class, args);
	}

}
