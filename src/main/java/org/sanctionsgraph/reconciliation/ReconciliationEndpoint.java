package org.sanctionsgraph.reconciliation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.requests.FormReader;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.requests.JsonReader;
import org.sanctionsgraph.versions.DatasetVersions;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers each request from one dataset version. Nobody may store the answers, which
 * reveal whom a client looks for.
 */
@Component
class ReconciliationEndpoint {

	private static final String QUERIES = "queries";

	private static final String EXTEND = "extend";

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final DatasetVersions versions;

	private final FormReader forms;

	private final JsonReader json;

	private final GraphClient graph;

	private final FoundActors actors;

	private final Reconciliation reconciliation;

	private final Proposals proposals;

	private final ServiceManifest manifest;

	ReconciliationEndpoint(DatasetVersions versions, FormReader forms, JsonReader json, GraphClient graph,
			FoundActors actors, Reconciliation reconciliation, Proposals proposals, ServiceManifest manifest) {
		this.versions = versions;
		this.forms = forms;
		this.json = json;
		this.graph = graph;
		this.actors = actors;
		this.reconciliation = reconciliation;
		this.proposals = proposals;
		this.manifest = manifest;
	}

	ServerResponse reconcile(ServerRequest request) throws IOException {
		Map<String, String> parameters = this.forms.read(request, QUERIES, EXTEND);
		return answer((vocabulary) -> {
			if (parameters.containsKey(EXTEND)) {
				return Extension.of(parsed(EXTEND, parameters), this.actors, vocabulary);
			}
			if (parameters.containsKey(QUERIES)) {
				return this.reconciliation.of(new QueryReader(vocabulary).read(parsed(QUERIES, parameters)),
						vocabulary);
			}
			if (request.method().equals(HttpMethod.POST)) {
				throw HttpRefusal.of(HttpStatus.BAD_REQUEST, "Parameter 'queries' or 'extend' is missing");
			}
			return this.manifest.of(request, vocabulary);
		});
	}

	ServerResponse suggestEntities(ServerRequest request) throws IOException {
		Map<String, String> parameters = this.forms.read(request, "prefix", "cursor");
		return answer((vocabulary) -> this.proposals.entities(parameters.getOrDefault("prefix", ""),
				parameters.getOrDefault("cursor", ""), vocabulary));
	}

	ServerResponse suggestTypes(ServerRequest request) throws IOException {
		return suggest(Vocabulary::types, request);
	}

	ServerResponse suggestProperties(ServerRequest request) throws IOException {
		return suggest(Vocabulary::compared, request);
	}

	private ServerResponse suggest(Function<Vocabulary, List<Vocabulary.Term>> terms, ServerRequest request)
			throws IOException {
		String prefix = this.forms.read(request, "prefix").getOrDefault("prefix", "");
		return answer((vocabulary) -> Proposals.terms(terms.apply(vocabulary), prefix));
	}

	ServerResponse proposeProperties(ServerRequest request) throws IOException {
		Map<String, String> parameters = this.forms.read(request, "type", "limit");
		return answer((vocabulary) -> Proposals.properties(parameters.getOrDefault("type", ""),
				parameters.getOrDefault("limit", ""), vocabulary));
	}

	ServerResponse preview(ServerRequest request) throws IOException {
		String id = this.forms.read(request, "id").getOrDefault("id", "");
		byte[] page = this.versions.inOne(() -> page(id)).getBytes(StandardCharsets.UTF_8);
		return ServerResponse.ok().cacheControl(CacheControl.noStore()).contentType(HTML).build((http, response) -> {
			response.setHeader("Content-Security-Policy", ActorPreview.CONTENT_SECURITY_POLICY);
			response.getOutputStream().write(page);
			return null;
		});
	}

	private String page(String id) {
		FoundActor actor = this.actors.byIds(List.of(id), FoundActor.WHOLE).get(id);
		if (actor == null) {
			throw HttpRefusal.of(HttpStatus.NOT_FOUND, "No actor has that id");
		}
		return ActorPreview.of(actor, Vocabulary.of(this.graph));
	}

	private ServerResponse answer(Function<Vocabulary, Object> answers) {
		return ServerResponse.ok()
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.versions.inOne(() -> answers.apply(Vocabulary.of(this.graph))));
	}

	private @Nullable Object parsed(String parameter, Map<String, String> parameters) {
		return this.json.read("parameter '%s'".formatted(parameter),
				parameters.getOrDefault(parameter, "").getBytes(StandardCharsets.UTF_8));
	}

}
