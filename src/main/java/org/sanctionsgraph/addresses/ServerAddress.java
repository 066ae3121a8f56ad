package org.sanctionsgraph.addresses;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address under which clients reach this server, for links that must be absolute. */
@Component
public class ServerAddress {

	private final String configured;

	/**
	 * @param configured the address, or nothing for that of each request
	 */
	public ServerAddress(@Value("${sanctions-graph.site}") String configured) {
		this.configured = StringUtils.trimTrailingCharacter(configured, '/');
	}

	/**
	 * {@return the address without a slash at its end: as configured, else where the
	 * request was sent to}
	 */
	public String of(ServerRequest request) {
		return this.configured.isEmpty()
				? ServletUriComponentsBuilder.fromContextPath(request.servletRequest()).toUriString() : this.configured;
	}

}
