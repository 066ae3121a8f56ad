package org.sanctionsgraph.exports;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.sanctionsgraph.addresses.ClientCopy;
import org.sanctionsgraph.addresses.VersionTag;
import org.sanctionsgraph.client.GraphClient;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.tables.RowWriter;
import org.sanctionsgraph.versions.DatasetVersions;
import tools.jackson.databind.JsonNode;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves exports, row by row, and two at once at most. */
@Component
class ExportEndpoint {

	private static final int AT_ONCE = 2;

	private static final Iterator<JsonNode> NONE = Collections.emptyIterator();

	private final Semaphore free = new Semaphore(AT_ONCE);

	private final ExportRequests requests;

	private final GraphClient graph;

	private final DatasetVersions versions;

	private final VersionTag tag;

	ExportEndpoint(ExportRequests requests, GraphClient graph, DatasetVersions versions, VersionTag tag) {
		this.requests = requests;
		this.graph = graph;
		this.versions = versions;
		this.tag = tag;
	}

	/** Responds with an export, or status 304 if the client has it already. */
	ServerResponse handle(ServerRequest request) {
		ExportRequest asked = this.requests.read(request);
		return this.versions.inOne(() -> {
			ClientCopy current = this.tag.current();
			take();
			try {
				Iterator<JsonNode> rows = begin(asked);
				return ended((asked.isSearch() ? Optional.<ServerResponse>empty() : current.held(request))
					.orElseGet(() -> response(asked, current, request.method().equals(HttpMethod.HEAD) ? NONE : rows)));
			}
			catch (RuntimeException | Error ex) {
				this.free.release();
				throw ex;
			}
		});
	}

	/** The first page tells what is wrong with the request before the response begins. */
	private Iterator<JsonNode> begin(ExportRequest asked) {
		Iterator<JsonNode> rows = asked.export()
			.read(new ExportedVersion(this.graph, this.versions), asked.variables());
		rows.hasNext();
		return rows;
	}

	private ServerResponse ended(ServerResponse response) {
		return new UnhandledResponse(response, this.free::release);
	}

	private void take() {
		if (!this.free.tryAcquire()) {
			throw HttpRefusal.of(HttpStatus.SERVICE_UNAVAILABLE,
					"The server is busy with %d other exports. Try again later.".formatted(AT_ONCE),
					Map.of("code", "OVERLOADED"));
		}
	}

	private static ServerResponse response(ExportRequest asked, ClientCopy current, Iterator<JsonNode> rows) {
		ServerResponse.BodyBuilder found = asked.isSearch() ? ServerResponse.ok().cacheControl(CacheControl.noStore())
				: current.begin();
		return found.contentType(asked.format().type())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(asked.file()).build().toString())
			.build((request, response) -> {
				RowWriter writer = asked.format()
					.writer(asked.export().columns(), asked.marked(), response.getOutputStream());
				while (rows.hasNext()) {
					writer.write(rows.next());
				}
				writer.end();
				return null;
			});
	}

}
