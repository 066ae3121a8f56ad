package org.sanctionsgraph.exports;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;

import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.timeleft.Arrival;
import org.sanctionsgraph.versions.DatasetVersions;
import tools.jackson.databind.JsonNode;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * The version of the dataset that is current when an export begins. Nothing is held
 * between its pages, so that it can be replaced; the export then fails.
 */
public final class ExportedVersion {

	/** While the server is busy, a page is asked for again, unless it is the first. */
	private static final RetryTemplate PATIENCE = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(5)
		.delay(Duration.ofSeconds(1))
		.predicate(ExportedVersion::isForNow)
		.build());

	private final GraphClient graph;

	private final DatasetVersions versions;

	private final String name;

	private boolean begun;

	ExportedVersion(GraphClient graph, DatasetVersions versions) {
		this.graph = graph;
		this.versions = versions;
		this.name = versions.state();
	}

	/**
	 * {@return the rows of a list}
	 * @param variables the variables of the document, and others
	 */
	public Iterator<JsonNode> rows(PagedDocument document, Map<String, Object> variables) {
		return new PagedRows((page) -> read(document.text(), page), document.declared(variables));
	}

	private JsonNode read(String document, Map<String, Object> variables) {
		JsonNode answer = this.begun ? PATIENCE.invoke(() -> answer(document, variables)) : answer(document, variables);
		this.begun = true;
		return answer;
	}

	/** A page has as much time as any other request. */
	private JsonNode answer(String document, Map<String, Object> variables) {
		Arrival.begin();
		return this.versions.inOne(() -> {
			if (!this.versions.state().equals(this.name)) {
				throw new VersionReplaced(this.name);
			}
			return this.graph.ask(document, variables, JsonNode.class);
		});
	}

	private static boolean isForNow(Throwable failure) {
		return failure instanceof HttpRefusal refusal
				&& refusal.status(MediaType.APPLICATION_JSON) == HttpStatus.SERVICE_UNAVAILABLE;
	}

}
