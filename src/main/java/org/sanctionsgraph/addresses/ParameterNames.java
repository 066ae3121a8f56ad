package org.sanctionsgraph.addresses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.kernel.Excerpt;
import org.sanctionsgraph.requests.HttpRefusal;
import org.sanctionsgraph.suggestion.Suggestions;

import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;

/** The parameters by which an address takes the arguments of a field. */
final class ParameterNames {

	private static final String FILTER = "filter";

	/** How a page is chosen, which an address decides itself. */
	private static final Set<String> PAGING = Set.of("first", "after", "last", "before", "orderBy");

	private final Map<String, Parameter> parameters = new LinkedHashMap<>();

	private final Set<String> others;

	private final boolean open;

	/**
	 * Takes the names from a field.
	 * @param others further parameters of the address
	 * @param open whether errors may tell the names
	 */
	ParameterNames(GraphQLFieldDefinition field, Set<String> others, boolean open) {
		this.others = others;
		this.open = open;
		field.getArguments()
			.stream()
			.filter((argument) -> !PAGING.contains(argument.getName()))
			.forEach((argument) -> add(argument.getName().equals(FILTER) ? "" : argument.getName(),
					List.of(argument.getName()), argument.getType(), List.of()));
	}

	/** Whether a parameter is one that is passed over. */
	boolean isOther(String name, List<String> values) {
		if (this.others.contains(name) && values.size() > 1) {
			throw twice(name);
		}
		return this.others.contains(name);
	}

	/** Puts the value of a parameter into the arguments. */
	void put(String name, List<String> values, Map<String, Object> arguments) {
		Parameter parameter = this.parameters.get(name);
		if (parameter == null) {
			throw unknown(name);
		}
		List<String> given = values.stream().filter(StringUtils::hasLength).toList();
		if (!given.isEmpty()) {
			within(parameter.path(), arguments).put(parameter.path().getLast(), parameter.value(name, given));
		}
	}

	private HttpRefusal unknown(String name) {
		if (!this.open) {
			return HttpRefusal.of(HttpStatus.BAD_REQUEST, "Parameter '%s' is unknown".formatted(Excerpt.of(name)),
					BadRequest.extensions(Excerpt.of(name), null, List.of()));
		}
		List<String> known = Stream.concat(this.parameters.keySet().stream(), this.others.stream().sorted()).toList();
		List<String> nearest = Suggestions.nearest(name, known);
		return HttpRefusal.of(HttpStatus.BAD_REQUEST,
				"Parameter '%s' is unknown; permitted: %s%s".formatted(Excerpt.of(name),
						known.isEmpty() ? "none" : String.join(", ", known), Suggestions.question(nearest)),
				BadRequest.extensions(Excerpt.of(name), known, nearest));
	}

	/** An input type within itself is entered once. */
	private void add(String name, List<String> path, GraphQLInputType type, List<GraphQLType> open) {
		if (GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLInputObjectType input) {
			if (Collections.frequency(open, input) < 2) {
				input.getFields()
					.forEach(
							(field) -> add(StringUtils.hasLength(name) ? name + "." + field.getName() : field.getName(),
									with(path, field.getName()), field.getType(), with(open, input)));
			}
		}
		else {
			this.parameters.put(name, new Parameter(path, GraphQLTypeUtil.unwrapNonNullAs(type)));
		}
	}

	private static <E> List<E> with(List<E> elements, E last) {
		List<E> longer = new ArrayList<>(elements);
		longer.add(last);
		return longer;
	}

	private static HttpRefusal twice(String name) {
		return HttpRefusal.of(HttpStatus.BAD_REQUEST, "Parameter '%s' is there twice; send it once".formatted(name),
				BadRequest.extensions(name, "one value", List.of()));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> within(List<String> path, Map<String, Object> arguments) {
		Map<String, Object> input = arguments;
		for (String name : path.subList(0, path.size() - 1)) {
			input = (Map<String, Object>) input.computeIfAbsent(name, (absent) -> new LinkedHashMap<>());
		}
		return input;
	}

	/**
	 * A parameter.
	 *
	 * @param path where its value belongs, from the argument to the innermost field
	 * @param type the type of the value, which may be a list
	 */
	private record Parameter(List<String> path, GraphQLType type) {

		Object value(String name, List<String> given) {
			if (this.type instanceof GraphQLList) {
				return given.stream().flatMap((text) -> Stream.of(text.split(","))).map(String::strip).toList();
			}
			if (given.size() > 1) {
				throw twice(name);
			}
			return scalar(given.getFirst());
		}

		/** What is none is refused as any argument. */
		private Object scalar(String text) {
			boolean isBoolean = this.type.equals(Scalars.GraphQLBoolean);
			return (isBoolean && (text.equals("true") || text.equals("false"))) ? (Object) Boolean.valueOf(text) : text;
		}

	}

}
