package org.sanctionsgraph.observation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds the version of the dataset and its number of records to the metrics. */
@Component
class DatasetMeters {

	private final JdbcClient jdbc;

	private final MeterRegistry meters;

	DatasetMeters(JdbcClient jdbc, MeterRegistry meters) {
		this.jdbc = jdbc;
		this.meters = meters;
	}

	@EventListener(ApplicationReadyEvent.class)
	void register() {
		String version = this.jdbc.sql("select version from dataset").query(String.class).single();
		int records = this.jdbc.sql("select count(*) from record").query(Integer.class).single();
		Gauge.builder("sanctions.dataset.records", () -> records)
			.description("Records of the dataset that this instance started with")
			.tag("version", version)
			.register(this.meters);
	}

}
