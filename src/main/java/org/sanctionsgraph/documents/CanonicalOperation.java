package org.sanctionsgraph.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.sanctionsgraph.kernel.Sha256;

/**
 * A query as far as it decides a response: the operation and the fragments that it
 * reaches, without comments, white space and the rest of the document.
 *
 * @param digest the SHA-256 of its text
 * @param variables the names of the variables that it declares
 */
public record CanonicalOperation(String digest, List<String> variables) {

	static CanonicalOperation of(OperationDefinition operation, Document document) {
		String text = Stream.concat(Stream.of(operation), reached(operation, document).values().stream())
			.map(AstPrinter::printAstCompact)
			.collect(Collectors.joining("\n"));
		return new CanonicalOperation(Sha256.of(text),
				operation.getVariableDefinitions().stream().map(VariableDefinition::getName).sorted().toList());
	}

	/** The fragments by name, so that their order in the document does not matter. */
	private static Map<String, Node<?>> reached(OperationDefinition operation, Document document) {
		Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment));
		Map<String, Node<?>> reached = new TreeMap<>();
		Deque<Node<?>> open = new ArrayDeque<>(List.of(operation));
		while (!open.isEmpty()) {
			spreads(open.remove()).map(fragments::get).forEach((fragment) -> {
				if (reached.putIfAbsent(fragment.getName(), fragment) == null) {
					open.add(fragment);
				}
			});
		}
		return reached;
	}

	private static Stream<String> spreads(Node<?> definition) {
		Stream.Builder<String> names = Stream.builder();
		new NodeTraverser().preOrder(new NodeVisitorStub() {
			@Override
			public TraversalControl visitFragmentSpread(FragmentSpread spread,
					@SuppressWarnings("rawtypes") TraverserContext<Node> context) {
				names.add(spread.getName());
				return TraversalControl.CONTINUE;
			}
		}, definition);
		return names.build();
	}

}
