package org.sanctionsgraph.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.addresses.ServerAddress;
import org.sanctionsgraph.graphql.IntrospectionEnabled;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** Tells clients what the service offers, and where. */
@Component
class ServiceManifest {

	private static final String NAME = "Sanctions Graph";

	private static final String RECORDS = "/records/";

	private static final String ID = "{{id}}";

	private final ServerAddress site;

	private final boolean graphiQl;

	private final boolean open;

	ServiceManifest(ServerAddress site, @Value("${sanctions-graph.graphiql}") boolean graphiQl,
			@IntrospectionEnabled boolean open) {
		this.site = site;
		this.graphiQl = graphiQl;
		this.open = open;
	}

	/**
	 * {@return the manifest, with addresses on the site that the request was sent to
	 * unless another is set}
	 */
	Map<String, Object> of(ServerRequest request, Vocabulary vocabulary) {
		String home = this.site.of(request);
		String service = home + ReconciliationRoutes.PATH;
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("versions", List.of("0.2"));
		manifest.put("name", NAME);
		manifest.put("identifierSpace", home + RECORDS);
		manifest.put("schemaSpace",
				this.open ? home + "/graphql/schema#ActorKind" : service + ReconciliationRoutes.TYPES);
		manifest.put("defaultTypes", vocabulary.types());
		if (this.graphiQl) {
			manifest.put("view", Map.of("url", home + RECORDS + ID));
		}
		manifest.put("preview", Map.of("url", service + ReconciliationRoutes.PREVIEW + "?id=" + ID, "width",
				ActorPreview.WIDTH, "height", ActorPreview.HEIGHT));
		manifest.put("suggest", Map.of("entity", at(service, ReconciliationRoutes.ENTITIES), "type",
				at(service, ReconciliationRoutes.TYPES), "property", at(service, ReconciliationRoutes.PROPERTIES)));
		manifest.put("extend", Map.of("propose_properties", at(service, ReconciliationRoutes.PROPOSALS)));
		manifest.put("batchSize", QueryReader.MOST_QUERIES);
		return manifest;
	}

	private static Map<String, String> at(String service, String path) {
		return Map.of("service_url", service, "service_path", path);
	}

}
