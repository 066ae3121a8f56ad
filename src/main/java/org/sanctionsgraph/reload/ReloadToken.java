package org.sanctionsgraph.reload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.StartRefusedException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The token that clients present to have records loaded. Without one, only a port of its
 * own may expose the endpoint.
 */
@Component
class ReloadToken {

	/** The property with the token. */
	static final String PROPERTY = "sanctions-graph.reload.token";

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
	 * {@return whether the current request has the token, or none is required}
	 */
	boolean isPresented() {
		return !StringUtils.hasText(this.token)
				|| MessageDigest.isEqual(bytes("Bearer " + this.token), bytes(authorization()));
	}

	private static String authorization() {
		ServletRequestAttributes current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
		@Nullable String header = current.getRequest().getHeader(HttpHeaders.AUTHORIZATION);
		return (header == null) ? "" : header;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
