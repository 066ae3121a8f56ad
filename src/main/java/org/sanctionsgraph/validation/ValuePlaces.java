package org.sanctionsgraph.validation;

import java.util.HashMap;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;

/** Where a document has the parts of one value, by their paths. */
final class ValuePlaces {

	private final Map<String, @Nullable SourceLocation> places = new HashMap<>();

	/**
	 * @param path the argument or variable, with which all paths begin
	 * @param place where it is
	 */
	ValuePlaces(String path, @Nullable SourceLocation place, @Nullable Value<?> value) {
		this.places.put(path, place);
		addWithin(path, value);
	}

	/**
	 * {@return the fault at its place, or that of the nearest part around it}
	 */
	Fault placed(Fault fault) {
		String path = String.valueOf(fault.argument());
		while (!path.isEmpty() && !this.places.containsKey(path)) {
			path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
		}
		return fault.at(this.places.get(path));
	}

	private void addWithin(String path, @Nullable Value<?> value) {
		switch (value) {
			case ArrayValue array -> {
				for (int i = 0; i < array.getValues().size(); i++) {
					Value<?> item = array.getValues().get(i);
					add("%s[%d]".formatted(path, i), item);
				}
			}
			case ObjectValue object -> {
				for (ObjectField field : object.getObjectFields()) {
					add(path + "." + field.getName(), field.getValue());
				}
			}
			case null, default -> {
			}
		}
	}

	/** The engine gives the names of fields no place. */
	private void add(String path, Value<?> value) {
		this.places.put(path, value.getSourceLocation());
		addWithin(path, value);
	}

}
