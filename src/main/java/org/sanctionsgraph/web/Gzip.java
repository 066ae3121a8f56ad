package org.sanctionsgraph.web;

import java.io.IOException;
import java.io.StringReader;

import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Decides which responses are compressed before Tomcat does, which compresses a cached
 * response again for each request.
 */
@Component
class Gzip {

	static final String NAME = "gzip";

	private final Compression settings;

	Gzip(ServerProperties server) {
		this.settings = server.getCompression();
	}

	/**
	 * {@return whether the client accepts a compressed response of that size}
	 */
	boolean suits(SerializedResponse response, ServerRequest request) {
		return this.settings.getEnabled() && response.state() == SerializedResponse.State.CLEAN
				&& response.body().length >= this.settings.getMinResponseSize().toBytes()
				&& accepts(request.servletRequest().getHeader(HttpHeaders.ACCEPT_ENCODING));
	}

	private static boolean accepts(@Nullable String encodings) {
		try {
			return encodings != null && AcceptEncoding.parse(new StringReader(encodings))
				.stream()
				.anyMatch((accepted) -> accepted.getEncoding().equals(NAME) && accepted.getQuality() > 0);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
