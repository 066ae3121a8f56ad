package org.sanctionsgraph.edges;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.FieldCoordinates;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.reads.Reads;

import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/** Makes the declared edges the fields of the schema. */
@Component
class EdgeWiring implements RuntimeWiringConfigurer {

	private final List<Edges<?>> edges;

	private final Reads reads;

	private final GraphQlArgumentBinder binder = new GraphQlArgumentBinder(
			GraphQlArgumentBinder.Options.create().conversionService(DefaultConversionService.getSharedInstance()));

	private @Nullable TypeDefinitionRegistry schema;

	EdgeWiring(List<Edges<?>> edges, Reads reads) {
		this.edges = edges;
		this.reads = reads;
	}

	@Override
	public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
		this.schema = registry;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		Set<FieldCoordinates> resolved = new HashSet<>();
		for (Edges<?> declared : this.edges) {
			declared.declared().forEach((edge) -> add(edge, declared.type(), resolved, wiring));
		}
	}

	private void add(SchemaEdge<?, ?, ?, ?> edge, String type, Set<FieldCoordinates> resolved,
			RuntimeWiring.Builder wiring) {
		EdgeFetcher<?, ?, ?, ?> fetcher = new EdgeFetcher<>(edge, this.reads, this.binder);
		typesWith(edge.field(), type).forEach((name) -> {
			Assert.state(resolved.add(FieldCoordinates.coordinates(name, edge.field())),
					() -> "Two edges resolve %s.%s".formatted(name, edge.field()));
			wiring.type(name, (fields) -> fields.dataFetcher(edge.field(), fetcher));
		});
	}

	private Stream<String> typesWith(String field, String type) {
		TypeDefinitionRegistry types = Objects.requireNonNull(this.schema);
		if (type.startsWith("*")) {
			return types.getTypes(ObjectTypeDefinition.class)
				.stream()
				.filter((object) -> object.getName().endsWith(type.substring(1)))
				.filter((
						object) -> object.getFieldDefinitions().stream().anyMatch((one) -> one.getName().equals(field)))
				.map(ObjectTypeDefinition::getName);
		}
		InterfaceTypeDefinition shared = types.getTypeOrNull(type, InterfaceTypeDefinition.class);
		return (shared == null) ? Stream.of(type)
				: types.getAllImplementationsOf(shared)
					.stream()
					.filter(ObjectTypeDefinition.class::isInstance)
					.map((object) -> object.getName());
	}

}
