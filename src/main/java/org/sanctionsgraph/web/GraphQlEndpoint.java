package org.sanctionsgraph.web;

import java.io.IOException;
import java.util.UUID;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.documents.DocumentRefusal;
import org.sanctionsgraph.documents.ParsedDocuments;
import org.sanctionsgraph.documents.PersistedDocuments;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves GraphQL over HTTP, from the response cache if possible. */
@Component
class GraphQlEndpoint {

	private static final Log log = LogFactory.getLog(GraphQlEndpoint.class);

	private final WebGraphQlHandler graphQl;

	private final RequestReader reader;

	private final PersistedDocuments persisted;

	private final ParsedDocuments parsed;

	private final ResponseCache cache;

	private final ResponseWriter writer;

	private final JsonMapper json;

	GraphQlEndpoint(WebGraphQlHandler graphQl, RequestReader reader, PersistedDocuments persisted,
			ParsedDocuments parsed, ResponseCache cache, ResponseWriter writer, JsonMapper json) {
		this.graphQl = graphQl;
		this.reader = reader;
		this.persisted = persisted;
		this.parsed = parsed;
		this.cache = cache;
		this.writer = writer;
		this.json = json;
	}

	/** Responds to a GET or POST. Throws a refusal if there is nothing to run. */
	ServerResponse handle(ServerRequest request) throws IOException {
		MediaType type = ResponseMediaType.of(request);
		HttpQuery query = this.reader.read(request);
		String document = this.persisted.text(query.document());
		String key = this.cache.key(document, query);
		SerializedResponse cached = this.cache.find(key);
		if (cached != null) {
			this.persisted.register(query.document());
			return this.writer.write(cached, type, request);
		}
		boolean mayWrite = request.method().equals(HttpMethod.POST);
		if (!mayWrite && !this.parsed.onlyReads(document, query.operation())) {
			throw HttpRefusal.ofMethod("GET runs queries only", HttpMethod.POST);
		}
		return ServerResponse.async(run(document, query, request).doOnNext((response) -> {
			register(query, response);
			cache(key, document, query.operation(), mayWrite, response);
		})
			.map((response) -> this.writer.write(response, type, request))
			.onErrorResume((failure) -> Mono.just(failed(failure, request)))
			.toFuture());
	}

	/** Responds to a failure while a request was handled. */
	ServerResponse failed(Throwable failure, ServerRequest request) {
		return this.writer.write(refusal(failure), request);
	}

	private Mono<SerializedResponse> run(String document, HttpQuery query, ServerRequest request) {
		return this.graphQl.handleRequest(GraphQlRequests.of(document, query, request))
			.map((response) -> SerializedResponse.of(response, this.json));
	}

	private void register(HttpQuery query, SerializedResponse response) {
		if (response.state() != SerializedResponse.State.NOT_RUN) {
			this.persisted.register(query.document());
		}
	}

	private void cache(@Nullable String key, String document, @Nullable String operation, boolean mayWrite,
			SerializedResponse response) {
		if (response.state() == SerializedResponse.State.CLEAN
				&& (!mayWrite || this.parsed.onlyReads(document, operation))) {
			this.cache.put(key, response);
		}
	}

	private static HttpRefusal refusal(Throwable failure) {
		if (failure instanceof HttpRefusal refusal) {
			return refusal;
		}
		if (failure instanceof DocumentRefusal refusal) {
			return HttpRefusal.ofDocument(refusal.code(), String.valueOf(refusal.getMessage()));
		}
		if (failure instanceof IOException) {
			return HttpRefusal.of(HttpStatus.BAD_REQUEST, "The body ended too early");
		}
		String reference = UUID.randomUUID().toString();
		log.error("Request %s failed".formatted(reference), failure);
		return HttpRefusal.ofFailure(reference);
	}

}
