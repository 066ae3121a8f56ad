package org.sanctionsgraph.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import org.sanctionsgraph.requests.HttpProperties;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.requests.ResponseMediaType;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Writes responses and refusals, with the headers for the caches of browsers and proxies.
 */
@Component
class ResponseWriter {

	private static final Duration DAY = Duration.ofDays(1);

	/** Seconds. */
	private static final String RETRY_AFTER = "1";

	private final JsonMapper json;

	private final Clock clock;

	private final Duration maxAge;

	private final Gzip gzip;

	ResponseWriter(JsonMapper json, Clock clock, HttpProperties properties, Gzip gzip) {
		this.json = json;
		this.gzip = gzip;
		this.clock = clock;
		this.maxAge = properties.maxAge();
	}

	/**
	 * {@return the response; "not modified" if the client of a GET already has it}
	 */
	ServerResponse write(SerializedResponse response, MediaType type, ServerRequest request) {
		ServerResponse.BodyBuilder builder = ServerResponse
			.status(isHeldByClient(response, request) ? HttpStatus.NOT_MODIFIED : response.status(type))
			.headers((headers) -> headers.putAll(response.headers()))
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING);
		if (response.state() == SerializedResponse.State.UNAVAILABLE) {
			builder.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		}
		if (!request.method().equals(HttpMethod.POST)) {
			if (response.state() == SerializedResponse.State.CLEAN) {
				builder.eTag(response.tag()).cacheControl(CacheControl.maxAge(freshness()).cachePublic());
			}
			else {
				builder.cacheControl(CacheControl.noStore());
			}
		}
		if (isHeldByClient(response, request)) {
			return builder.build();
		}
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

	/**
	 * Whether the client has any response, as {@code *} says; tags are compared later.
	 */
	private static boolean isHeldByClient(SerializedResponse response, ServerRequest request) {
		return response.state() == SerializedResponse.State.CLEAN && !request.method().equals(HttpMethod.POST)
				&& "*".equals(request.headers().firstHeader(HttpHeaders.IF_NONE_MATCH));
	}

	private static ServerResponse write(ServerResponse.BodyBuilder builder, byte[] body) {
		return builder.contentLength(body.length).build((request, response) -> {
			response.getOutputStream().write(body);
			return null;
		});
	}

	/** At most until midnight, when responses that depend on the day change. */
	private Duration freshness() {
		Duration leftOfDay = DAY.minusNanos(LocalTime.now(this.clock).toNanoOfDay());
		return (leftOfDay.compareTo(this.maxAge) < 0) ? leftOfDay : this.maxAge;
	}

}
