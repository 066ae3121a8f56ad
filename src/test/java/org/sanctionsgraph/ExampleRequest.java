package org.sanctionsgraph;

import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.nio.file.Path;

/**
 * One request of an example file.
 *
 * @param title the question that it answers
 * @param path the address on the server
 * @param name the name of the query's file, without its ending
 * @param query the file with the query, which is sent as it is
 */
record ExampleRequest(String title, String path, String name, Path query) {

	/**
	 * {@return what to send to that server}
	 */
	HttpRequest to(URI server) throws FileNotFoundException {
		return HttpRequest.newBuilder(server.resolve(this.path))
			.header("Content-Type", "application/graphql")
			.header("Accept", "application/graphql-response+json")
			.POST(BodyPublishers.ofFile(this.query))
			.build();
	}

}
