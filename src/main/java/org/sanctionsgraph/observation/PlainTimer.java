package org.sanctionsgraph.observation;

import java.util.ArrayList;
import java.util.List;

import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;

/**
 * Times something once for each request, under the name and tags of one of Spring's
 * observations but without observing it: an observation costs several times as much.
 */
final class PlainTimer {

	private final Meter.MeterProvider<Timer> timers;

	PlainTimer(String name, MeterRegistry meters) {
		this.timers = Timer.builder(name).withRegistry(meters);
	}

	void record(Timer.Sample sample, KeyValues keyValues, @Nullable Throwable error) {
		List<Tag> tags = new ArrayList<>();
		tags.add(Tag.of("error", (error == null) ? "none" : error.getClass().getSimpleName()));
		keyValues.forEach((keyValue) -> tags.add(Tag.of(keyValue.getKey(), keyValue.getValue())));
		sample.stop(this.timers.withTags(tags));
	}

}
