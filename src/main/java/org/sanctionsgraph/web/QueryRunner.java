package org.sanctionsgraph.web;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.documents.CanonicalOperation;
import org.sanctionsgraph.documents.ParsedDocuments;
import org.sanctionsgraph.documents.PersistedDocuments;
import org.sanctionsgraph.requests.HttpQuery;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.requests.RequestLogEntry;
import org.sanctionsgraph.requests.UnparsedRequest;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Runs the query of a request, unless the response to it is cached. */
@Component
class QueryRunner {

	private final WebGraphQlHandler graphQl;

	private final PersistedDocuments persisted;

	private final ParsedDocuments parsed;

	private final ResponseCache cache;

	private final ResponseJson json;

	QueryRunner(WebGraphQlHandler graphQl, PersistedDocuments persisted, ParsedDocuments parsed, ResponseCache cache,
			ResponseJson json) {
		this.graphQl = graphQl;
		this.persisted = persisted;
		this.parsed = parsed;
		this.cache = cache;
		this.json = json;
	}

	/**
	 * {@return the response} Throws a refusal if there is nothing to run.
	 */
	Mono<SerializedResponse> run(HttpQuery query, UnparsedRequest request) {
		String document = this.persisted.text(query.document());
		boolean mayWrite = request.http().method().equals(HttpMethod.POST);
		if (!mayWrite && !this.parsed.onlyReads(document, query.operation())) {
			throw HttpRefusal.ofMethod("GET runs queries only", HttpMethod.POST);
		}
		ResponseLookup lookup = new ResponseLookup(this.cache, query.variables());
		if (this.parsed.searches(document, query.variables())) {
			lookup.mustNotBeStored();
		}
		SerializedResponse cached = cached(this.parsed.query(document, query.operation()), lookup);
		return ((cached != null) ? Mono.just(cached) : execute(document, query, request, lookup))
			.map((response) -> lookup.mayBeStored() ? response : response.unstored())
			.doOnNext((response) -> remember(document, query, request, lookup, response));
	}

	private static @Nullable SerializedResponse cached(@Nullable CanonicalOperation query, ResponseLookup lookup) {
		return (query == null) ? null : lookup.find(query);
	}

	private Mono<SerializedResponse> execute(String document, HttpQuery query, UnparsedRequest request,
			ResponseLookup lookup) {
		return this.graphQl.handleRequest(GraphQlRequests.of(document, query, request.http(), lookup))
			.map(this.json::serialized)
			.doOnNext((response) -> log(response, request))
			.doOnNext((response) -> cache(lookup.key(), response))
			.onErrorResume(ResponseLookup.Found.class, (found) -> Mono.just(found.response()));
	}

	/** The engine knows nothing of the size. */
	private static void log(SerializedResponse response, UnparsedRequest request) {
		RequestLogEntry entry = RequestLogEntry.in(request.http().attributes());
		if (entry != null && response.state() == SerializedResponse.State.TOO_LARGE) {
			entry.outcome(ResponseJson.TOO_LARGE);
		}
	}

	private void cache(@Nullable ResponseKey key, SerializedResponse response) {
		if (key != null && response.state() == SerializedResponse.State.CLEAN) {
			this.cache.put(key, response);
		}
	}

	/** A request that registers its document is parsed each time, to register it. */
	private void remember(String document, HttpQuery query, UnparsedRequest request, ResponseLookup lookup,
			SerializedResponse response) {
		ResponseKey key = lookup.key();
		boolean known = lookup.mayBeStored() || this.parsed.forgetTexts(document);
		if (known && response.state() != SerializedResponse.State.NOT_RUN) {
			this.persisted.register(query.document());
		}
		if (key != null && response.state() == SerializedResponse.State.CLEAN && query.document().hash() == null) {
			this.cache.put(request, key);
		}
	}

}
