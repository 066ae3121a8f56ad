package org.sanctionsgraph;

import org.sanctionsgraph.records.ValidateCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the API, or checks a record folder where {@code --validate} is given. */
@SpringBootApplication
public class SanctionsGraph {

	public static void main(String[] args) {
		if (ValidateCommand.asked(args)) {
			System.exit(ValidateCommand.run(args));
		}
		SpringApplication.run(SanctionsGraph.class, args);
	}

}
