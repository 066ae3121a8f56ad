package org.sanctionsgraph.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Writes responses and refusals, with the headers for the caches of browsers and proxies.
 */
@Component
class AnswerWriter {

	private static final Duration DAY = Duration.ofDays(1);

	private final JsonMapper json;

	private final Clock clock;

	private final Duration maxAge;

	AnswerWriter(JsonMapper json, Clock clock, HttpProperties properties) {
		this.json = json;
		this.clock = clock;
		this.maxAge = properties.maxAge();
	}

	/**
	 * {@return the response; "not modified" if the client of a GET already has it}
	 */
	ServerResponse write(HttpAnswer answer, MediaType type, ServerRequest request) {
		ServerResponse.BodyBuilder response = ServerResponse.status(answer.status(type))
			.headers((headers) -> headers.putAll(answer.headers()))
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING);
		if (!request.method().equals(HttpMethod.POST)) {
			if (answer.state() == HttpAnswer.State.CLEAN) {
				response.eTag(answer.tag()).cacheControl(CacheControl.maxAge(freshness()).cachePublic());
			}
			else {
				response.cacheControl(CacheControl.noStore());
			}
		}
		return response.contentType(type).body(answer.body());
	}

	/**
	 * {@return the refusal, in a media type that the client accepts, if any}
	 */
	ServerResponse write(HttpRefusal refusal, ServerRequest request) {
		MediaType type = AnswerType.ofRefusal(request);
		return ServerResponse.status(refusal.status(type))
			.headers((headers) -> headers.putAll(refusal.headers()))
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING)
			.cacheControl(CacheControl.noStore())
			.contentType(type)
			.body(this.json.writeValueAsBytes(refusal.body()));
	}

	/** At most until midnight, when responses that depend on the day change. */
	private Duration freshness() {
		Duration leftOfDay = DAY.minusNanos(LocalTime.now(this.clock).toNanoOfDay());
		return (leftOfDay.compareTo(this.maxAge) < 0) ? leftOfDay : this.maxAge;
	}

}
