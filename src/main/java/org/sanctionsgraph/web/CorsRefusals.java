package org.sanctionsgraph.web;

import java.io.IOException;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Refuses requests from sites that may not ask. */
class CorsRefusals extends DefaultCorsProcessor {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	protected void rejectRequest(ServerHttpResponse response) throws IOException {
		response.setStatusCode(HttpStatus.FORBIDDEN);
		response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		response.getBody()
			.write(JSON
				.writeValueAsBytes(Refusal.body(HttpStatus.FORBIDDEN.name(), "This site may not ask from a browser")));
		response.flush();
	}

}
