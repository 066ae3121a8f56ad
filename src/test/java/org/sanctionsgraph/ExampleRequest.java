package org.sanctionsgraph;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Map;

/**
 * One request of an example file.
 *
 * @param title what it shows
 * @param method the HTTP method
 * @param path the address on the server
 * @param headers the headers by name
 * @param body what is sent; empty where nothing is
 */
record ExampleRequest(String title, String method, String path, Map<String, String> headers, String body) {

	/**
	 * {@return the title as a file name: lower-case words joined by hyphens}
	 */
	String slug() {
		return this.title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	/**
	 * {@return what to send to that server}
	 */
	HttpRequest to(URI server) {
		HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(this.path));
		this.headers.forEach(request::header);
		return request
			.method(this.method, this.body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(this.body))
			.build();
	}

}
