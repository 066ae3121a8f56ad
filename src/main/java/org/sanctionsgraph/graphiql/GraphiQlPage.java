package org.sanctionsgraph.graphiql;

import java.time.Duration;

import org.sanctionsgraph.addresses.QueryLinks;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * Serves GraphiQL and its libraries from this application alone; nothing is fetched from
 * elsewhere. Redirects are relative, so that they work behind a proxy that strips a
 * prefix.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = GraphiQlPage.SWITCH, matchIfMissing = true)
class GraphiQlPage implements WebMvcConfigurer {

	static final String SWITCH = QueryLinks.GRAPHIQL;

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/", "graphiql").setStatusCode(HttpStatus.FOUND);
		registry.addRedirectViewController("/graphiql/", "../graphiql")
			.setStatusCode(HttpStatus.FOUND)
			.setKeepQueryParams(true);
		registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
	}

	/** Not only where a response is compressed, but also where it is not sent again. */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		WebContentInterceptor varying = new WebContentInterceptor();
		varying.setVaryByRequestHeaders(HttpHeaders.ACCEPT_ENCODING);
		registry.addInterceptor(varying).addPathPatterns("/graphiql/**", "/_static/**");
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
