package org.sanctionsgraph.observation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Measures requests with observations if traces are exported, which consist of them, and
 * otherwise with plain timers. The metrics are the same.
 */
@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

	private static final String EXPORT = "management.tracing.export.enabled";

	@Bean
	@ConditionalOnBooleanProperty(EXPORT)
	GraphQlSpan graphQlSpan(ObservationRegistry observations) {
		return new GraphQlSpan(observations);
	}

	/** The timers. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty(name = EXPORT, havingValue = false)
	static class WithoutTraces {

		@Bean
		GraphQlTimer graphQlTimer(MeterRegistry meters) {
			return new GraphQlTimer(meters);
		}

		@Bean
		@Order(Ordered.HIGHEST_PRECEDENCE + 1)
		HttpTimer httpTimer(MeterRegistry meters) {
			return new HttpTimer(meters);
		}

		/** Makes the framework's own back off. */
		@Bean
		FilterRegistrationBean<ServerHttpObservationFilter> noObservation() {
			FilterRegistrationBean<ServerHttpObservationFilter> none = new FilterRegistrationBean<>(
					new ServerHttpObservationFilter(ObservationRegistry.NOOP));
			none.setEnabled(false);
			return none;
		}

	}

}
