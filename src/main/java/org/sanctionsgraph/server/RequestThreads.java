package org.sanctionsgraph.server;

import java.util.concurrent.Executors;

import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Serves each request on a virtual thread, so that clients that are slow to send take no
 * thread from the others. How much is executed at once is bounded by its cost. Virtual
 * threads do not interrupt each other, so there are more threads that carry them than
 * processors, between which the operating system shares the time.
 */
@Configuration(proxyBeanMethods = false)
class RequestThreads {

	/** Read once by the Java runtime, before the first virtual thread. */
	private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

	static {
		if (System.getProperty(CARRIERS) == null) {
			System.setProperty(CARRIERS, "32");
		}
	}

	@Bean
	TomcatProtocolHandlerCustomizer<?> virtualThreads() {
		return (protocol) -> protocol
			.setExecutor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory()));
	}

}
