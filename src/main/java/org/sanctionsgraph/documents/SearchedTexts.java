package org.sanctionsgraph.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Whether texts that somebody searches for may be in a request, also where nothing is
 * searched since another operation runs or the field is skipped. The schema marks the
 * arguments and fields of inputs that are such texts.
 */
@Component
public class SearchedTexts implements RuntimeWiringConfigurer {

	private static final String MARK = "private";

	private Set<String> fields = Set.of();

	private Set<String> conditions = Set.of();

	@Override
	public void setTypeDefinitionRegistry(TypeDefinitionRegistry schema) {
		this.fields = Stream
			.concat(schema.getTypes(ObjectTypeDefinition.class).stream(), extensions(schema.objectTypeExtensions()))
			.flatMap((type) -> type.getFieldDefinitions().stream())
			.filter((field) -> field.getInputValueDefinitions().stream().anyMatch(SearchedTexts::isMarked))
			.map(FieldDefinition::getName)
			.collect(Collectors.toSet());
		this.conditions = Stream
			.concat(schema.getTypes(InputObjectTypeDefinition.class).stream(),
					extensions(schema.inputObjectTypeExtensions()))
			.flatMap((type) -> type.getInputValueDefinitions().stream())
			.filter(SearchedTexts::isMarked)
			.map(InputValueDefinition::getName)
			.collect(Collectors.toSet());
	}

	private static <T> Stream<T> extensions(Map<String, List<T>> extensions) {
		return extensions.values().stream().flatMap(List::stream);
	}

	private static boolean isMarked(InputValueDefinition input) {
		return input.hasDirective(MARK);
	}

	/** There is nothing to wire. */
	@Override
	public void configure(RuntimeWiring.Builder wiring) {
	}

	boolean mayBeIn(Document document) {
		AtomicBoolean found = new AtomicBoolean();
		new NodeTraverser().preOrder(new NodeVisitorStub() {
			@Override
			public TraversalControl visitField(Field field,
					@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
				return visit(SearchedTexts.this.fields.contains(field.getName()));
			}

			@Override
			public TraversalControl visitObjectField(ObjectField condition,
					@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
				return visit(SearchedTexts.this.conditions.contains(condition.getName()));
			}

			private TraversalControl visit(boolean searched) {
				found.compareAndSet(false, searched);
				return searched ? TraversalControl.QUIT : TraversalControl.CONTINUE;
			}
		}, document);
		return found.get();
	}

	/**
	 * {@return whether an input among the values of variables has such a text}
	 */
	public boolean mayBeIn(Map<String, Object> variables) {
		return variables.values().stream().anyMatch(this::hasCondition);
	}

	private boolean hasCondition(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> input -> input.keySet().stream().anyMatch(this.conditions::contains)
					|| input.values().stream().anyMatch(this::hasCondition);
			case Collection<?> list -> list.stream().anyMatch(this::hasCondition);
			case null, default -> false;
		};
	}

}
