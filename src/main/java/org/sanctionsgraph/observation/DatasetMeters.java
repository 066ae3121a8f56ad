package org.sanctionsgraph.observation;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import org.sanctionsgraph.versions.DatasetVersions;
import org.sanctionsgraph.versions.RecordCounts;
import org.sanctionsgraph.versions.VersionServed;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Adds the version of the dataset and its number of records to the metrics. */
@Component
class DatasetMeters {

	private final RecordCounts counts;

	private final DatasetVersions versions;

	private final MultiGauge records;

	DatasetMeters(RecordCounts counts, DatasetVersions versions, MeterRegistry meters) {
		this.counts = counts;
		this.versions = versions;
		this.records = MultiGauge.builder("sanctions.dataset.records")
			.description("Records of the dataset that this instance serves")
			.register(meters);
	}

	@EventListener({ ApplicationReadyEvent.class, VersionServed.class })
	void register() {
		this.records.register(List.of(this.versions.inOne(this::row)), true);
	}

	private MultiGauge.Row<Number> row() {
		int count = this.counts.byType().values().stream().mapToInt(Integer::intValue).sum();
		return MultiGauge.Row.of(Tags.of("version", this.versions.current()), count);
	}

}
