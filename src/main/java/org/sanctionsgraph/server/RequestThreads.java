package org.sanctionsgraph.server;

import java.util.concurrent.Executors;

import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Serves each request on a virtual thread, so that clients that are slow to send take no
 * thread from the others. How much is executed at once is bounded by its cost.
 */
@Configuration(proxyBeanMethods = false)
class RequestThreads {

	@Bean
	TomcatProtocolHandlerCustomizer<?> virtualThreads() {
		return (protocol) -> protocol
			.setExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory()));
	}

}
