package org.sanctionsgraph.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import graphql.schema.idl.SchemaPrinter;
import org.sanctionsgraph.documents.DeliveredDirectives;
import org.sanctionsgraph.requests.HttpProperties;
import org.sanctionsgraph.requests.Routes;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.view.json.JacksonJsonView;

/** Registers the endpoint before the framework's own, which never sees its path. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpProperties.class)
class EndpointConfiguration {

	private static final HttpMethod[] RUNNING = { HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST };

	private static final String SCHEMA = "/schema";

	private static final List<String> READ = List.of("/export/*", "/pictures/*", "/records/*", "/changes.atom",
			"/fixtures.json");

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> endpointRoutes(GraphQlEndpoint endpoint, GraphQlProperties properties) {
		String path = properties.getHttp().getPath();
		return RouterFunctions.route()
			.add(Routes.served(path, endpoint::handle, "Send queries by GET or POST", RUNNING))
			.onError(Throwable.class, endpoint::failed)
			.build();
	}

	@Bean
	@Order(-1)
	@ConditionalOnBooleanProperty("spring.graphql.schema.printer.enabled")
	RouterFunction<ServerResponse> schemaRoute(GraphQlSource source, GraphQlEndpoint endpoint,
			GraphQlProperties properties) {
		String path = properties.getHttp().getPath() + SCHEMA;
		SchemaPrinter printer = new SchemaPrinter(
				SchemaPrinter.Options.defaultOptions().includeDirectiveDefinition(DeliveredDirectives::delivered));
		return RouterFunctions.route()
			.add(Routes.read(path,
					(request) -> ServerResponse.ok().contentType(TEXT).body(printer.print(source.schema()))))
			.onError(Throwable.class, endpoint::failed)
			.build();
	}

	/** Pages that may query may read whatever else is made from the records. */
	@Bean
	WebMvcConfigurer originsOfReaders(GraphQlProperties properties, GraphQlCorsProperties cors) {
		return new WebMvcConfigurer() {
			@Override
			public void addCorsMappings(CorsRegistry registry) {
				CorsConfiguration configuration = cors.toCorsConfiguration();
				if (configuration != null) {
					registry.addMapping(properties.getHttp().getPath() + SCHEMA).combine(configuration);
					READ.forEach((path) -> registry.addMapping(path).combine(configuration));
				}
			}
		};
	}

	/** Browsers get errors in the form that other clients get. */
	@Bean
	ErrorViewResolver errorsInJson() {
		return (request, status, model) -> new ModelAndView(new JacksonJsonView(), model);
	}

}
