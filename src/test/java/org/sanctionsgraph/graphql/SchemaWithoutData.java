package org.sanctionsgraph.graphql;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.GraphQlSource;

/** The schema and its scalars, where every field is null, without the application. */
public final class SchemaWithoutData {

	private SchemaWithoutData() {
	}

	/**
	 * {@return an engine over it}
	 */
	public static GraphQlSource read() {
		File[] files = Objects.requireNonNull(Path.of("schema").toFile().listFiles());
		return GraphQlSource.schemaResourceBuilder()
			.schemaResources(Arrays.stream(files).map(FileSystemResource::new).toArray(Resource[]::new))
			.configureRuntimeWiring(new ScalarConfiguration().scalars())
			.build();
	}

}
