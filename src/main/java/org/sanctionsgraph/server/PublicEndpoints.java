package org.sanctionsgraph.server;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.EndpointFilter;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Exposes only health on the port of the API, whatever else is enabled, and the loading
 * of records if it requires a token; other endpoints require
 * {@code management.server.port}.
 */
@Component
class PublicEndpoints implements EndpointFilter<ExposableWebEndpoint> {

	private static final EndpointId HEALTH = EndpointId.of("health");

	private static final EndpointId RECORDS = EndpointId.of("records");

	private final boolean ownPort;

	private final boolean token;

	PublicEndpoints(Environment environment) {
		this.ownPort = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
		this.token = StringUtils.hasText(environment.getProperty("sanctions-graph.reload.token"));
	}

	@Override
	public boolean match(ExposableWebEndpoint endpoint) {
		return this.ownPort || endpoint.getEndpointId().equals(HEALTH)
				|| (this.token && endpoint.getEndpointId().equals(RECORDS));
	}

}
