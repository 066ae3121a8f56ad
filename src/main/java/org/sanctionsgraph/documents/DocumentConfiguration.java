package org.sanctionsgraph.documents;

import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the engine parsed documents. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
class DocumentConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer parsedOnce(ParsedDocuments documents) {
		return (builder) -> builder.configureGraphQl((engine) -> engine.preparsedDocumentProvider(documents))
			.typeVisitors(List.of(new DeliveredDirectives()));
	}

}
