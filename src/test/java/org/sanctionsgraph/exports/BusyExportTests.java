package org.sanctionsgraph.exports;

import java.lang.ScopedValue.CallableOp;
import java.util.Iterator;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.versions.DatasetVersions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** An export that has begun waits for a busy server. */
class BusyExportTests {

	private static final PagedDocument BOOKS = PagedDocument
		.of("query($after: String) { books(after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }");

	private static final HttpRefusal BUSY = HttpRefusal.of(HttpStatus.SERVICE_UNAVAILABLE, "busy",
			Map.of("code", "OVERLOADED"));

	private final GraphClient graph = mock(GraphClient.class);

	@Test
	void aLaterPageIsAskedForAgain() {
		given(this.graph.ask(any(), any(), any())).willReturn(page(1, true)).willThrow(BUSY).willReturn(page(2, false));
		assertThat(rows()).toIterable().extracting((row) -> row.path("id").asInt()).containsExactly(1, 2);
	}

	@Test
	void theFirstPageIsNot() {
		given(this.graph.ask(any(), any(), any())).willThrow(BUSY).willReturn(page(1, false));
		assertThatExceptionOfType(HttpRefusal.class).isThrownBy(() -> rows().hasNext()).withMessage("busy");
	}

	@Test
	void whatFailsForGoodIsNotAskedForAgain() {
		given(this.graph.ask(any(), any(), any())).willReturn(page(1, true))
			.willThrow(HttpRefusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "broken"))
			.willReturn(page(2, false));
		Iterator<JsonNode> rows = rows();
		rows.next();
		assertThatExceptionOfType(HttpRefusal.class).isThrownBy(rows::hasNext).withMessage("broken");
	}

	private Iterator<JsonNode> rows() {
		DatasetVersions versions = mock(DatasetVersions.class);
		given(versions.state()).willReturn("version");
		given(versions.inOne(any())).willAnswer((call) -> call.getArgument(0, CallableOp.class).call());
		return new ExportedVersion(this.graph, versions).rows(BOOKS, Map.of());
	}

	private static JsonNode page(int id, boolean more) {
		return JsonMapper.shared()
			.readTree(
					"{\"books\": {\"nodes\": [{\"id\": %d}], \"pageInfo\": {\"hasNextPage\": %s, \"endCursor\": \"c\"}}}"
						.formatted(id, more));
	}

}
