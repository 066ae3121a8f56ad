package org.sanctionsgraph.graphiql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/** A query about a record of each type, which takes its id as a variable. */
class ReadyQueries {

	private final Map<String, String> byType = new HashMap<>();

	/**
	 * @param files files that are named after the types
	 */
	ReadyQueries(ResourcePatternResolver resources, String files) throws IOException {
		for (Resource file : Arrays.asList(resources.getResources(files))) {
			this.byType.put(StringUtils.stripFilenameExtension(Objects.requireNonNull(file.getFilename())),
					file.getContentAsString(StandardCharsets.UTF_8));
		}
	}

	/**
	 * {@return the query about a record and its variables, as parameters of a URL}
	 */
	String parameters(String type, String id) {
		String query = Objects.requireNonNull(this.byType.get(type), type);
		return "query=%s&variables=%s".formatted(encoded(query), encoded("{\"id\":\"%s\"}".formatted(id)));
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
