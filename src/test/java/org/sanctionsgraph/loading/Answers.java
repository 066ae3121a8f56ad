package org.sanctionsgraph.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.springframework.context.ConfigurableApplicationContext;

/** Asks running instances. */
final class Answers {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private Answers() {
	}

	/**
	 * {@return the body of the response of an instance to a request in JSON}
	 */
	static String of(ConfigurableApplicationContext instance, String request) {
		String address = "http://localhost:%s/graphql"
			.formatted(instance.getEnvironment().getProperty("local.server.port"));
		HttpRequest post = HttpRequest.newBuilder(URI.create(address))
			.header("content-type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(request))
			.build();
		try {
			return CLIENT.send(post, BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
