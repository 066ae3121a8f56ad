package org.sanctionsgraph.web;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Writes answers and refusals, and tells browsers and proxies what they may keep. */
@Component
class AnswerWriter {

	private static final Duration DAY = Duration.ofDays(1);

	private final JsonMapper json;

	private final Duration maxAge;

	AnswerWriter(JsonMapper json, HttpProperties properties) {
		this.json = json;
		this.maxAge = properties.maxAge();
	}

	/**
	 * {@return the answer; not modified where the client of a GET has it already}
	 */
	ServerResponse write(Answer answer, MediaType type, ServerRequest request) {
		ServerResponse.BodyBuilder response = ServerResponse.status(answer.status(type))
			.headers((headers) -> headers.putAll(answer.headers()))
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING);
		if (!request.method().equals(HttpMethod.POST)) {
			if (answer.state() == Answer.State.CLEAN) {
				response.eTag(answer.tag()).cacheControl(CacheControl.maxAge(freshness()).cachePublic());
			}
			else {
				response.cacheControl(CacheControl.noStore());
			}
		}
		return response.contentType(type).body(answer.body());
	}

	/**
	 * {@return the refusal, in a media type that the client takes if it takes any}
	 */
	ServerResponse write(Refusal refusal, ServerRequest request) {
		MediaType type = AnswerType.ofRefusal(request);
		return ServerResponse.status(refusal.status(type))
			.headers((headers) -> headers.putAll(refusal.headers()))
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING)
			.cacheControl(CacheControl.noStore())
			.contentType(type)
			.body(this.json.writeValueAsBytes(refusal.body()));
	}

	/** Never beyond midnight, when what holds today changes. */
	private Duration freshness() {
		Duration leftOfDay = DAY.minusNanos(LocalTime.now(ZoneOffset.UTC).toNanoOfDay());
		return (leftOfDay.compareTo(this.maxAge) < 0) ? leftOfDay : this.maxAge;
	}

}
