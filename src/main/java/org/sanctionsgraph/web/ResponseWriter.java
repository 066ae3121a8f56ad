package org.sanctionsgraph.web;

import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.requests.ResponseMediaType;
import org.sanctionsgraph.versions.DatasetVersions;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Writes responses and refusals. */
@Component
class ResponseWriter {

	private static final String DATASET_VERSION = "Dataset-Version";

	/** Seconds. */
	private static final String RETRY_AFTER = "1";

	private final DatasetVersions versions;

	private final JsonMapper json;

	private final ClientCaching caching;

	private final Gzip gzip;

	ResponseWriter(DatasetVersions versions, JsonMapper json, ClientCaching caching, Gzip gzip) {
		this.versions = versions;
		this.json = json;
		this.caching = caching;
		this.gzip = gzip;
	}

	/**
	 * {@return the response; "not modified" if the client of a GET already has it}
	 */
	ServerResponse write(SerializedResponse response, MediaType type, ServerRequest request) {
		HttpStatus status = this.caching.isHeldByClient(response, request) ? HttpStatus.NOT_MODIFIED
				: response.status(type);
		ServerResponse.BodyBuilder builder = ServerResponse.status(status)
			.headers((headers) -> headers.putAll(response.headers()))
			.header(DATASET_VERSION, this.versions.current())
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING);
		if (response.state() == SerializedResponse.State.UNAVAILABLE) {
			builder.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		}
		this.caching.addTo(builder, response, request);
		boolean compressed = this.gzip.suits(response, request);
		if (compressed) {
			builder.header(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
		}
		return write(builder.contentType(type), compressed ? response.compressed() : response.body());
	}

	/**
	 * {@return the refusal, in a media type that the client accepts, if any}
	 */
	ServerResponse write(HttpRefusal refusal, ServerRequest request) {
		MediaType type = ResponseMediaType.ofRefusal(request);
		return ServerResponse.status(refusal.status(type))
			.headers((headers) -> headers.putAll(refusal.headers()))
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING)
			.cacheControl(CacheControl.noStore())
			.contentType(type)
			.body(this.json.writeValueAsBytes(refusal.body()));
	}

	private static ServerResponse write(ServerResponse.BodyBuilder builder, byte[] body) {
		return builder.contentLength(body.length).build((request, response) -> {
			response.getOutputStream().write(body);
			return null;
		});
	}

}
