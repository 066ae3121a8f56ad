package org.sanctionsgraph;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/** The schema as its files have it, without the application. */
public final class SchemaFiles {

	private SchemaFiles() {
	}

	/**
	 * {@return the schema of the files}
	 */
	public static GraphQLSchema read() {
		TypeDefinitionRegistry all = new TypeDefinitionRegistry();
		Arrays.stream(Objects.requireNonNull(Path.of("schema").toFile().listFiles()))
			.sorted()
			.map((File file) -> new SchemaParser().parse(file))
			.forEach(all::merge);
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(all);
	}

	/**
	 * {@return a schema as text, in an order that does not hang on the files'}
	 */
	public static String print(GraphQLSchema schema) {
		return new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false))
			.print(schema);
	}

}
