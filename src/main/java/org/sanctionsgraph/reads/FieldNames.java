package org.sanctionsgraph.reads;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The names of a field and of all fields below it, whatever their directives say. Fields
 * far below count as well, so that more may be read than is needed, but never less.
 */
final class FieldNames {

	private final Set<String> names = new HashSet<>();

	private final Set<String> fragments = new HashSet<>();

	private final Map<String, FragmentDefinition> definitions;

	private FieldNames(Map<String, FragmentDefinition> definitions) {
		this.definitions = definitions;
	}

	static Set<String> of(DataFetchingEnvironment environment) {
		FieldNames collected = new FieldNames(environment.getFragmentsByName());
		MergedField field = environment.getMergedField();
		field.getFields().forEach(collected::add);
		return collected.names;
	}

	private void add(Field field) {
		this.names.add(field.getName());
		add(field.getSelectionSet());
	}

	private void add(@Nullable SelectionSet selected) {
		if (selected != null) {
			selected.getSelections().forEach(this::add);
		}
	}

	private void add(Selection<?> selection) {
		switch (selection) {
			case Field field -> add(field);
			case InlineFragment fragment -> add(fragment.getSelectionSet());
			case FragmentSpread spread when this.fragments.add(spread.getName()) ->
				add(Objects.requireNonNull(this.definitions.get(spread.getName())).getSelectionSet());
			default -> {
			}
		}
	}

}
