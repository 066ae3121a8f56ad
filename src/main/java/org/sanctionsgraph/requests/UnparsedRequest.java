package org.sanctionsgraph.requests;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * A request whose headers and size are permitted.
 *
 * @param http the request
 * @param body its body; null if its parameters are in the URL alone
 */
public record UnparsedRequest(ServerRequest http, @Nullable RequestBody body) {

	/**
	 * {@return all that the parameters are read from, a byte as a character}
	 */
	public String text() {
		if (this.body == null) {
			return "?" + this.http.servletRequest().getQueryString();
		}
		String content = new String(this.body.bytes(), StandardCharsets.ISO_8859_1);
		return this.body.type().equals(MediaType.APPLICATION_JSON) ? content
				: "?" + this.http.servletRequest().getQueryString() + "\n" + content;
	}

}
