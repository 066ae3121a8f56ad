package org.sanctionsgraph.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import org.sanctionsgraph.requests.HttpProperties;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the caches of browsers and proxies may keep of the responses to GET. */
@Component
class ClientCaching {

	private static final Duration DAY = Duration.ofDays(1);

	private final Clock clock;

	private final Duration maxAge;

	ClientCaching(Clock clock, HttpProperties properties) {
		this.clock = clock;
		this.maxAge = properties.maxAge();
	}

	/** Adds the headers. */
	void addTo(ServerResponse.BodyBuilder builder, SerializedResponse response, ServerRequest request) {
		if (mayBeKept(response, request)) {
			builder.eTag(response.tag()).cacheControl(CacheControl.maxAge(freshness()).cachePublic());
		}
		else if (!request.method().equals(HttpMethod.POST) || response.state() != SerializedResponse.State.CLEAN) {
			builder.cacheControl(CacheControl.noStore());
		}
	}

	/**
	 * {@return whether the client has any response, as {@code *} says; tags are compared
	 * later}
	 */
	boolean isHeldByClient(SerializedResponse response, ServerRequest request) {
		return mayBeKept(response, request) && "*".equals(request.headers().firstHeader(HttpHeaders.IF_NONE_MATCH));
	}

	private static boolean mayBeKept(SerializedResponse response, ServerRequest request) {
		return response.state() == SerializedResponse.State.CLEAN && !request.method().equals(HttpMethod.POST);
	}

	/** At most until midnight, when responses that depend on the day change. */
	private Duration freshness() {
		Duration leftOfDay = DAY.minusNanos(LocalTime.now(this.clock).toNanoOfDay());
		return (leftOfDay.compareTo(this.maxAge) < 0) ? leftOfDay : this.maxAge;
	}

}
