package org.sanctionsgraph.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.SelectionSetContainer;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import org.sanctionsgraph.tables.Column;

/**
 * A document that reads a page of one list, whose items are rows.
 *
 * @param text the document
 * @param field the field of {@code Query} that it selects
 * @param variables the variables that it declares
 * @param columns the values that it selects of each row, in its order
 */
public record PagedDocument(String text, String field, Set<String> variables, List<Column> columns) {

	/** Where a connection has its rows. */
	static final String ROWS = "nodes";

	/** The argument whose fields are parameters of an address. */
	private static final String FILTER = "filter";

	/**
	 * {@return a document of one operation}
	 */
	public static PagedDocument of(String text) {
		OperationDefinition operation = Parser.parse(text)
			.getFirstDefinitionOfType(OperationDefinition.class)
			.orElseThrow();
		return new PagedDocument(text, fields(operation.getSelectionSet()).findFirst().orElseThrow().getName(),
				operation.getVariableDefinitions()
					.stream()
					.map(VariableDefinition::getName)
					.collect(Collectors.toUnmodifiableSet()),
				columns(List.of(), rows(operation.getSelectionSet())).toList());
	}

	/**
	 * {@return whether it reads a filtered list}
	 */
	boolean isFiltered() {
		return this.variables.contains(FILTER);
	}

	/**
	 * {@return those of the variables that it declares}
	 */
	Map<String, Object> declared(Map<String, Object> variables) {
		return variables.entrySet()
			.stream()
			.filter((variable) -> this.variables.contains(variable.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Field rows(SelectionSet selections) {
		return fields(selections).filter((field) -> field.getName().equals(ROWS))
			.findFirst()
			.orElseGet(() -> rows(fields(selections).findFirst().orElseThrow().getSelectionSet()));
	}

	/** Fields inside fragments are the fields of what these are spread in. */
	private static Stream<Field> fields(SelectionSet selections) {
		return selections.getSelections()
			.stream()
			.flatMap((selection) -> (selection instanceof Field field) ? Stream.of(field)
					: fields(((SelectionSetContainer<?>) selection).getSelectionSet()));
	}

	private static Stream<Column> columns(List<String> path, Field field) {
		return (field.getSelectionSet() == null) ? Stream.of(new Column(path))
				: fields(field.getSelectionSet()).flatMap((part) -> columns(with(path, part.getResultKey()), part));
	}

	private static List<String> with(List<String> path, String name) {
		List<String> longer = new ArrayList<>(path);
		longer.add(name);
		return longer;
	}

}
