package org.sanctionsgraph.schema;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.schema.SchemaElement.Place;

/** Reads the elements of a schema from its text. */
final class SchemaElements {

	private final SortedMap<String, SchemaElement> found = new TreeMap<>();

	private SchemaElements() {
	}

	/**
	 * {@return all elements by their coordinates}
	 */
	static SortedMap<String, SchemaElement> of(String schema) {
		SchemaElements elements = new SchemaElements();
		new SchemaParser().parse(schema).types().values().forEach(elements::addType);
		return elements.found;
	}

	private void addType(TypeDefinition<?> type) {
		String name = type.getName();
		String kind = type.getClass().getSimpleName().replace("TypeDefinition", "");
		add(new SchemaElement(name, null, Place.RESPONSE, kind, deprecation(type)));
		switch (type) {
			case ImplementingTypeDefinition<?> fields -> addFields(fields);
			case UnionTypeDefinition union -> addMembers(name, union.getMemberTypes(), "in");
			case EnumTypeDefinition values -> values.getEnumValueDefinitions()
				.forEach((value) -> add(new SchemaElement("%s.%s".formatted(name, value.getName()), name,
						Place.RESPONSE, name, deprecation(value))));
			case InputObjectTypeDefinition input -> input.getInputValueDefinitions()
				.forEach((field) -> addInput("%s.%s".formatted(name, field.getName()), name, field));
			default -> {
			}
		}
	}

	private void addFields(ImplementingTypeDefinition<?> type) {
		type.getImplements().forEach((parent) -> addMembers(print(parent), List.of(type), "implements"));
		for (FieldDefinition field : type.getFieldDefinitions()) {
			String coordinate = "%s.%s".formatted(type.getName(), field.getName());
			add(new SchemaElement(coordinate, type.getName(), Place.RESPONSE, print(field.getType()),
					deprecation(field)));
			field.getInputValueDefinitions()
				.forEach((argument) -> addInput("%s(%s:)".formatted(coordinate, argument.getName()), coordinate,
						argument));
		}
	}

	/** What a fragment may name within a type, for as long as there is that type. */
	private void addMembers(String type, List<?> members, String how) {
		members.stream()
			.map((member) -> (member instanceof TypeDefinition<?> named) ? named.getName() : print((Type<?>) member))
			.forEach((member) -> add(
					new SchemaElement("%s %s %s".formatted(member, how, type), type, Place.RESPONSE, type, null)));
	}

	private void addInput(String coordinate, String parent, InputValueDefinition input) {
		String standard = (input.getDefaultValue() == null) ? ""
				: " = " + AstPrinter.printAstCompact(input.getDefaultValue());
		add(new SchemaElement(coordinate, parent, Place.REQUEST, print(input.getType()) + standard,
				deprecation(input)));
	}

	private void add(SchemaElement element) {
		this.found.put(element.coordinate(), element);
	}

	private static String print(Type<?> type) {
		return AstPrinter.printAst(type);
	}

	private static @Nullable String deprecation(DirectivesContainer<?> element) {
		return element.getDirectives("deprecated").stream().map(SchemaElements::reason).findFirst().orElse(null);
	}

	private static String reason(Directive directive) {
		return (directive.getArgument("reason") == null) ? ""
				: ((StringValue) directive.getArgument("reason").getValue()).getValue();
	}

}
