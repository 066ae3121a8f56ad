package org.sanctionsgraph.edges;

import java.util.List;
import java.util.Objects;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.EngineTest;
import org.sanctionsgraph.reads.Reads;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@EngineTest
class EdgeWiringTests {

	private static final String SCHEMA = """
			type Query { all: [Named] } interface Named { name: String } type Dog implements Named { name: String }
			type Cat implements Named { name: String } type Leash { name: String }""";

	@Autowired
	private Reads reads;

	@Test
	void resolvesAFieldOfAnInterfaceOnEachTypeThatImplementsIt() {
		RuntimeWiring wiring = wired(name("Named"), name("Leash"));
		assertThat(wiring.getDataFetchers()).containsOnlyKeys("Dog", "Cat", "Leash");
		assertThat(fetcher(wiring, "Dog")).isSameAs(fetcher(wiring, "Cat")).isNotSameAs(fetcher(wiring, "Leash"));
	}

	@Test
	void refusesTwoEdgesForOneField() {
		assertThatIllegalStateException().isThrownBy(() -> wired(name("Named"), name("Cat")))
			.withMessage("Two edges resolve Cat.name");
	}

	private static DataFetcher<?> fetcher(RuntimeWiring wiring, String type) {
		return Objects.requireNonNull(Objects.requireNonNull(wiring.getDataFetchers().get(type)).get("name"));
	}

	private RuntimeWiring wired(Edges<?>... edges) {
		EdgeWiring wiring = new EdgeWiring(List.of(edges), this.reads);
		wiring.setTypeDefinitionRegistry(new SchemaParser().parse(SCHEMA));
		RuntimeWiring.Builder builder = RuntimeWiring.newRuntimeWiring();
		wiring.configure(builder);
		return builder.build();
	}

	private static Edges<String> name(String type) {
		return Edges.of(String.class, type).computed("name", String.class, NoArguments.class, (parent, none) -> parent);
	}

}
