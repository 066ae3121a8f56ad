package org.sanctionsgraph.reload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.StartRefusedException;
import org.sanctionsgraph.requests.HttpRefusal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The token that clients present to have records loaded. Without one, only a port of its
 * own may expose the endpoint.
 */
@Component
class ReloadToken {

	/** The property with the token. */
	static final String PROPERTY = "sanctions-graph.reload.token";

	private static final String SCHEME = "Bearer ";

	private static final String EXPOSED = "management.endpoints.web.exposure.include";

	private final String token;

	ReloadToken(@Value("${" + PROPERTY + ":}") String token, Environment environment) {
		this.token = token;
		boolean exposed = Binder.get(environment)
			.bind(EXPOSED, Bindable.setOf(String.class))
			.orElse(Set.of())
			.contains("records");
		if (exposed && !StringUtils.hasText(token)
				&& ManagementPortType.get(environment) != ManagementPortType.DIFFERENT) {
			throw new StartRefusedException("POST /actuator/records is exposed on the port of the API without a token.",
					"Set " + PROPERTY
							+ " to a secret that clients send as a bearer token, or management.server.port to "
							+ "another port.");
		}
	}

	/**
	 * Throws an {@link HttpRefusal} unless a request has the token, or none is required.
	 * @param authorization the header of the request
	 */
	void check(@Nullable String authorization) {
		if (StringUtils.hasText(this.token) && !isIn((authorization == null) ? "" : authorization)) {
			throw HttpRefusal.ofCredentials("Send the token of %s: Authorization: Bearer ...".formatted(PROPERTY),
					SCHEME.strip());
		}
	}

	/** The name of a scheme has no case (RFC 9110, section 11.1). */
	private boolean isIn(String authorization) {
		return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
				&& MessageDigest.isEqual(bytes(this.token), bytes(authorization.substring(SCHEME.length())));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
