package org.sanctionsgraph;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanctionsgraph.entities.RelationSchema;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A value that only the schema has would fail when it is read. */
class EnumsTests {

	private static final Set<Set<String>> IN_JAVA = inJava();

	static List<GraphQLEnumType> inTheSchema() {
		return SchemaFiles.read()
			.getAllTypesAsList()
			.stream()
			.filter((type) -> type instanceof GraphQLEnumType && !type.getName().startsWith("__"))
			.map(GraphQLEnumType.class::cast)
			.toList();
	}

	@ParameterizedTest
	@MethodSource("inTheSchema")
	void hasTheSameValuesInJava(GraphQLEnumType type) {
		assertThat(IN_JAVA).as(type.getName()).contains(values(type));
	}

	@Test
	void everyKindOfRelationIsImported() {
		GraphQLEnumType kinds = inTheSchema().stream()
			.filter((type) -> type.getName().equals("RelationKind"))
			.findFirst()
			.orElseThrow();
		assertThat(values(kinds))
			.allSatisfy((kind) -> assertThat(RelationSchema.kind(RelationSchema.words(kind))).contains(kind));
	}

	private static Set<String> values(GraphQLEnumType type) {
		return type.getValues().stream().map(GraphQLEnumValueDefinition::getName).collect(Collectors.toSet());
	}

	private static Set<Set<String>> inJava() {
		Set<Set<String>> enums = new HashSet<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:org/sanctionsgraph/**/*.class")) {
				String path = file.getURL().getPath();
				String name = path.substring(path.indexOf("org/sanctionsgraph/"), path.length() - ".class".length());
				Class<?> type = ClassUtils.resolveClassName(name.replace('/', '.'), null);
				if (type.isEnum()) {
					enums.add(Arrays.stream(type.getEnumConstants())
						.map((value) -> ((Enum<?>) value).name())
						.collect(Collectors.toSet()));
				}
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return enums;
	}

}
