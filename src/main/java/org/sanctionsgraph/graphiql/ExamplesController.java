package org.sanctionsgraph.graphiql;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.examples.Example;
import org.sanctionsgraph.examples.Examples;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the examples to the GraphiQL page, so that new files are listed automatically.
 */
@RestController
@ConditionalOnBooleanProperty(name = GraphiQlPage.SWITCH, matchIfMissing = true)
class ExamplesController {

	private final Map<String, List<Example>> examples;

	ExamplesController(ResourcePatternResolver resources) throws IOException {
		this.examples = new Examples(resources).byTheme();
	}

	@GetMapping("/graphiql/examples")
	Map<String, List<Example>> examples() {
		return this.examples;
	}

}
