package org.sanctionsgraph.graphiql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.sanctionsgraph.documents.OwnDocuments;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/** A query about a record of each type, which takes its id as a variable. */
@Component
class ReadyQueries implements OwnDocuments {

	private static final String FILES = "classpath:/static/graphiql/records/*.graphql";

	private final Map<String, String> byType = new HashMap<>();

	/** The files are named after the types. */
	ReadyQueries(ResourcePatternResolver resources) throws IOException {
		for (Resource file : Arrays.asList(resources.getResources(FILES))) {
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

	@Override
	public boolean contain(String text) {
		return this.byType.containsValue(text);
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
