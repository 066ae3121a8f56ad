package org.sanctionsgraph.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.graphql.IntrospectionEnabled;
import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.suggestion.Suggestions;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The exports: a list for each document, which is named after it, and others. */
@Component
class Exports {

	private static final String DOCUMENTS = "classpath:exports/*.graphql";

	private static final String PARENTS = "parents/";

	private final Map<String, Export> byName = new TreeMap<>();

	private final boolean open;

	Exports(ResourcePatternResolver resources, List<Export> others, @IntrospectionEnabled boolean open)
			throws IOException {
		this.open = open;
		for (Resource file : Arrays.asList(resources.getResources(DOCUMENTS))) {
			String name = StringUtils.stripFilenameExtension(Objects.requireNonNull(file.getFilename()));
			this.byName.put(name, new ListExport(name, document(file), parents(file)));
		}
		others.forEach((export) -> this.byName.put(export.name(), export));
	}

	List<Export> all() {
		return List.copyOf(this.byName.values());
	}

	/**
	 * {@return the export of that name} Throws an {@link HttpRefusal} if there is none.
	 */
	Export find(String name) {
		Export found = this.byName.get(name);
		if (found == null) {
			throw unknown(name);
		}
		return found;
	}

	private HttpRefusal unknown(String name) {
		String problem = "There is no export '%s'".formatted(Excerpt.of(name));
		List<String> known = List.copyOf(this.byName.keySet());
		return HttpRefusal.of(HttpStatus.NOT_FOUND, this.open ? "%s; there are: %s%s".formatted(problem,
				String.join(", ", known), Suggestions.question(Suggestions.nearest(name, known))) : problem);
	}

	private static @Nullable PagedDocument parents(Resource file) throws IOException {
		Resource parents = file.createRelative(PARENTS + file.getFilename());
		return parents.exists() ? document(parents) : null;
	}

	private static PagedDocument document(Resource file) throws IOException {
		return PagedDocument.of(file.getContentAsString(StandardCharsets.UTF_8));
	}

}
