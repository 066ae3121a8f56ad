package org.sanctionsgraph.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the GraphiQL page which example files there are, so that a new one is a tab by
 * itself.
 */
@RestController
@ConditionalOnBooleanProperty(name = GraphiQlPage.SWITCH, matchIfMissing = true)
class ExamplesController {

	private final List<String> names;

	ExamplesController(ResourcePatternResolver resources) throws IOException {
		this.names = Arrays.stream(resources.getResources("classpath:/static/graphiql/examples/*.http"))
			.map(Resource::getFilename)
			.map(Objects::requireNonNull)
			.sorted()
			.toList();
	}

	@GetMapping("/graphiql/examples")
	List<String> examples() {
		return this.names;
	}

}
