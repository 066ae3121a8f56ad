package org.sanctionsgraph.server;

import java.util.concurrent.Executors;

import jakarta.servlet.Filter;

import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Serves each request on a virtual thread, so that clients that are slow to send take no
 * thread from the others. How much is executed at once is bounded by its cost.
 */
@Configuration(proxyBeanMethods = false)
class RequestThreads {

	@Bean
	TomcatProtocolHandlerCustomizer<?> virtualThreads() {
		Carriers.watch();
		return (protocol) -> protocol
			.setExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory()));
	}

	/** A client whose next request is there already would keep its thread. */
	@Bean
	FilterRegistrationBean<Filter> turns() {
		FilterRegistrationBean<Filter> turns = new FilterRegistrationBean<>((request, response, chain) -> {
			Carriers.takeTurn();
			chain.doFilter(request, response);
		});
		turns.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return turns;
	}

}
