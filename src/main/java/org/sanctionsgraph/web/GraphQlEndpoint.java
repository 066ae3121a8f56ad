package org.sanctionsgraph.web;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import org.sanctionsgraph.requests.Refusals;
import org.sanctionsgraph.requests.RequestReader;
import org.sanctionsgraph.requests.ResponseMediaType;
import org.sanctionsgraph.requests.UnparsedRequest;
import org.sanctionsgraph.versions.DatasetVersions;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves GraphQL over HTTP, from the response cache if possible. */
@Component
class GraphQlEndpoint {

	private final DatasetVersions versions;

	private final RequestReader reader;

	private final ResponseCache cache;

	private final QueryRunner runner;

	private final ResponseWriter writer;

	GraphQlEndpoint(DatasetVersions versions, RequestReader reader, ResponseCache cache, QueryRunner runner,
			ResponseWriter writer) {
		this.versions = versions;
		this.reader = reader;
		this.cache = cache;
		this.runner = runner;
		this.writer = writer;
	}

	/**
	 * Responds to a GET or POST from one dataset version. Throws a refusal if there is
	 * nothing to run.
	 */
	ServerResponse handle(ServerRequest request) throws IOException {
		return this.versions.inOne(() -> answer(request));
	}

	private ServerResponse answer(ServerRequest request) throws IOException {
		MediaType type = ResponseMediaType.of(request);
		UnparsedRequest unparsed = this.reader.read(request);
		SerializedResponse cached = this.cache.find(unparsed);
		return (cached == null) ? run(unparsed, type) : this.writer.write(cached, type, request);
	}

	/** Responds to a failure while a request was handled. */
	ServerResponse failed(Throwable failure, ServerRequest request) {
		return this.writer.write(Refusals.of(failure), request);
	}

	/** Most requests are done on this thread; only the others are worth a dispatch. */
	private ServerResponse run(UnparsedRequest request, MediaType type) {
		CompletableFuture<ServerResponse> response = this.runner.run(this.reader.parse(request), request)
			.map((result) -> this.writer.write(result, type, request.http()))
			.onErrorResume((failure) -> Mono.just(failed(failure, request.http())))
			.toFuture();
		return response.isDone() ? response.join() : ServerResponse.async(response);
	}

}
