package org.sanctionsgraph.web;

import java.io.IOException;
import java.util.UUID;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers GraphQL over HTTP, from what it kept where it can. */
@Component
class Endpoint {

	private static final Log log = LogFactory.getLog(Endpoint.class);

	private final WebGraphQlHandler graphQl;

	private final RequestReader reader;

	private final PersistedDocuments persisted;

	private final ParsedDocuments parsed;

	private final Answers answers;

	private final AnswerWriter writer;

	private final JsonMapper json;

	Endpoint(WebGraphQlHandler graphQl, RequestReader reader, PersistedDocuments persisted, ParsedDocuments parsed,
			Answers answers, AnswerWriter writer, JsonMapper json) {
		this.graphQl = graphQl;
		this.reader = reader;
		this.persisted = persisted;
		this.parsed = parsed;
		this.answers = answers;
		this.writer = writer;
		this.json = json;
	}

	/**
	 * Answers a GET or POST. Throws a {@link Refusal} where there is nothing to run.
	 */
	ServerResponse answer(ServerRequest request) throws IOException {
		MediaType type = AnswerType.of(request);
		HttpQuery query = this.reader.read(request);
		String document = this.persisted.text(query);
		String key = this.answers.key(document, query);
		Answer kept = this.answers.find(key);
		if (kept != null) {
			this.persisted.register(query);
			return this.writer.write(kept, type, request);
		}
		if (!request.method().equals(HttpMethod.POST) && !this.parsed.onlyReads(document, query.operation())) {
			throw Refusal.ofMethod("GET runs queries only", HttpMethod.POST);
		}
		return ServerResponse
			.async(run(document, query, key, request).map((answer) -> this.writer.write(answer, type, request))
				.onErrorResume((failure) -> Mono.just(failed(failure, request)))
				.toFuture());
	}

	/**
	 * Answers what broke while a request was handled.
	 */
	ServerResponse failed(Throwable failure, ServerRequest request) {
		if (failure instanceof Refusal refusal) {
			return this.writer.write(refusal, request);
		}
		if (failure instanceof IOException) {
			return this.writer.write(Refusal.of(HttpStatus.BAD_REQUEST, "The body ended too early"), request);
		}
		String reference = UUID.randomUUID().toString();
		log.error("Request %s failed".formatted(reference), failure);
		return this.writer.write(Refusal.ofFailure(reference), request);
	}

	private Mono<Answer> run(String document, HttpQuery query, @Nullable String key, ServerRequest request) {
		return this.graphQl.handleRequest(GraphQlRequests.of(document, query, request)).map((response) -> {
			Answer answer = answer(response);
			if (answer.state() != Answer.State.NOT_RUN) {
				this.persisted.register(query);
			}
			if (this.parsed.onlyReads(document, query.operation())) {
				this.answers.keep(key, answer);
			}
			return answer;
		});
	}

	private Answer answer(WebGraphQlResponse response) {
		boolean run = response.getExecutionResult().isDataPresent();
		Answer.State state = response.getErrors().isEmpty() ? Answer.State.CLEAN : Answer.State.WITH_ERRORS;
		return new Answer(this.json.writeValueAsBytes(response.toMap()), response.getResponseHeaders(),
				run ? state : Answer.State.NOT_RUN);
	}

}
