package org.sanctionsgraph.web;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves GraphiQL and its libraries from this application alone; nothing is fetched
 * elsewhere.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = GraphiQlPage.SWITCH, matchIfMissing = true)
class GraphiQlPage implements WebMvcConfigurer {

	static final String SWITCH = "sanctions-graph.graphiql";

	private static final String PAGE = "forward:/graphiql/index.html";

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/", "/graphiql");
		registry.addViewController("/graphiql").setViewName(PAGE);
		registry.addViewController("/graphiql/").setViewName(PAGE);
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/graphiql/**")
			.addResourceLocations("classpath:/static/graphiql/")
			.setCacheControl(CacheControl.noCache());
		registry.addResourceHandler("/_static/**")
			.addResourceLocations("classpath:/META-INF/resources/_static/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
	}

}
