package org.sanctionsgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the API. */
@SpringBootApplication
public class SanctionsGraph {

	public static void main(String[] args) {
		SpringApplication.run(SanctionsGraph.class, args);
	}

}
