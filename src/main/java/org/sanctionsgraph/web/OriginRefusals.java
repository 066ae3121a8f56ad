package org.sanctionsgraph.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Gives the refusal of another origin the form of all others. */
@Component
class OriginRefusals extends DefaultCorsProcessor implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof AbstractHandlerMapping mapping) {
			mapping.setCorsProcessor(this);
		}
		return bean;
	}

	@Override
	protected void rejectRequest(ServerHttpResponse response) throws IOException {
		((ServletServerHttpResponse) response).getServletResponse().sendError(HttpServletResponse.SC_FORBIDDEN);
	}

}
