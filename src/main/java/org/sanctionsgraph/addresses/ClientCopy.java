package org.sanctionsgraph.addresses;

import java.util.Optional;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

	private static final String ANY = "*";

	/**
	 * {@return the response to a client that has it already: status 304} Call it once it
	 * is known that the request is not refused.
	 */
	public Optional<ServerResponse> held(ServerRequest request) {
		return isHeld(request) ? Optional.of(withHeaders(ServerResponse.status(HttpStatus.NOT_MODIFIED)).build())
				: Optional.empty();
	}

	/** The sign {@code *} stands for any response. */
	private boolean isHeld(ServerRequest request) {
		return ANY.equals(request.headers().firstHeader(HttpHeaders.IF_NONE_MATCH))
				|| request.checkNotModified(this.tag).isPresent();
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
