package org.sanctionsgraph.addresses;

import java.util.Optional;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What clients may keep of a response. That they have it already is told with the same
 * headers (RFC 9110, section 15.4.5).
 *
 * @param tag the tag of the response
 * @param caching how long it may be used
 */
public record ClientCopy(String tag, CacheControl caching) {

	/**
	 * {@return the response to a client that has it already: status 304}
	 */
	public Optional<ServerResponse> held(ServerRequest request) {
		return request.checkNotModified(this.tag)
			.map((response) -> withHeaders(ServerResponse.status(response.statusCode())).build());
	}

	/**
	 * {@return the beginning of the response}
	 */
	public ServerResponse.BodyBuilder begin() {
		return withHeaders(ServerResponse.ok());
	}

	private ServerResponse.BodyBuilder withHeaders(ServerResponse.BodyBuilder response) {
		return response.eTag(this.tag).cacheControl(this.caching).varyBy(HttpHeaders.ACCEPT_ENCODING);
	}

}
