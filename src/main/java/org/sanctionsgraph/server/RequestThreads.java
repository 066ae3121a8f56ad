package org.sanctionsgraph.server;

import java.util.concurrent.ThreadFactory;

import jakarta.servlet.Filter;
import org.sanctionsgraph.timeleft.Arrival;

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
		ThreadFactory threads = Thread.ofVirtual().name("request-", 0).factory();
		return (protocol) -> protocol.setExecutor((task) -> threads.newThread(Arrival.with(task)).start());
	}

	/** A client whose next request is there already would keep its thread. */
	@Bean
	FilterRegistrationBean<Filter> turns() {
		FilterRegistrationBean<Filter> turns = new FilterRegistrationBean<>((request, response, chain) -> {
			Arrival.begin();
			Carriers.takeTurn();
			chain.doFilter(request, response);
		});
		turns.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return turns;
	}

}
