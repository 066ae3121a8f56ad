package org.sanctionsgraph.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.sanctionsgraph.kernel.StartRefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.ResourceUtils;

/** The documents of the file that the operator names, by their ids. */
@Component
class PermittedDocuments {

	private static final String PROPERTY = "sanctions-graph.http.permitted-documents";

	private static final String ADVICE = "Set %s to a JSON file of documents by hash, such as {\"<hash>\": \"query ...\"}"
		.formatted(PROPERTY);

	private static final String SHA256 = "sha256:";

	private final Map<String, String> byId = new HashMap<>();

	PermittedDocuments(DocumentProperties properties, JsonMapper json) {
		String location = properties.permittedDocuments();
		if (!location.isBlank()) {
			read(location, json).forEach((id, text) -> this.byId.put(withoutScheme(id), text));
		}
		if (this.byId.isEmpty() && properties.onlyPermitted()) {
			throw new StartRefusedException(
					"sanctions-graph.http.only-permitted is true, but no document is permitted.",
					ADVICE + ", or sanctions-graph.http.only-permitted to false.");
		}
	}

	/**
	 * {@return the documents, by ids without the name of their digest}
	 */
	Map<String, String> byId() {
		return this.byId;
	}

	/**
	 * {@return an id without the name of its digest, which may be left out}
	 */
	static String withoutScheme(String id) {
		return id.startsWith(SHA256) ? id.substring(SHA256.length()) : id;
	}

	private static Map<String, String> read(String location, JsonMapper json) {
		try (InputStream content = resource(location).getInputStream()) {
			return json.readValue(content, new TypeReference<>() {
			});
		}
		catch (IOException | JacksonException ex) {
			String reason = String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
			throw new StartRefusedException(
					"The permitted documents at %s cannot be read: %s".formatted(location, reason), ADVICE + ".");
		}
	}

	private static Resource resource(String location) {
		return ResourceUtils.isUrl(location) ? new DefaultResourceLoader().getResource(location)
				: new FileSystemResource(location);
	}

}
