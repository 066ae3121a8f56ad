package org.sanctionsgraph.reload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.springframework.context.ConfigurableApplicationContext;

/** Asks a running application to load its records anew. */
final class ReloadRequest {

	private ReloadRequest() {
	}

	/**
	 * {@return the response to the request with these credentials}
	 * @param port the property that tells the port
	 */
	static HttpResponse<String> post(ConfigurableApplicationContext instance, String port, String authorization) {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:%s/actuator/records"
				.formatted(instance.getEnvironment().getRequiredProperty(port))))
			.header("Authorization", authorization)
			.POST(HttpRequest.BodyPublishers.noBody())
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
