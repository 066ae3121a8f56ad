package org.sanctionsgraph.server;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.EndpointFilter;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Exposes only health on the port of the API, whatever else is enabled; other endpoints
 * require {@code management.server.port}.
 */
@Component
class PublicEndpoints implements EndpointFilter<ExposableWebEndpoint> {

	private static final EndpointId HEALTH = EndpointId.of("health");

	private final boolean ownPort;

	PublicEndpoints(Environment environment) {
		this.ownPort = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
	}

	@Override
	public boolean match(ExposableWebEndpoint endpoint) {
		return this.ownPort || endpoint.getEndpointId().equals(HEALTH);
	}

}
