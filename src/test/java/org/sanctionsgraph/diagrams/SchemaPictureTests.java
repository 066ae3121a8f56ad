package org.sanctionsgraph.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.SchemaFiles;
import org.sanctionsgraph.drawing.ParsedSvg;
import org.w3c.dom.Node;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The picture and the README's diagram show the types of records as the schema has them.
 */
class SchemaPictureTests {

	private static final Path README = Path.of("README.md");

	private static final Pattern DIAGRAM = Pattern.compile("(?<=```mermaid\\n).*?(?=\\n```)", Pattern.DOTALL);

	private static final UnaryOperator<String> LINKS = (query) -> "../records/query";

	private final GraphQLSchema schema = SchemaFiles.read();

	@Test
	void eachTypeOfRecordsHasABox() {
		GraphQLInterfaceType node = (GraphQLInterfaceType) Objects.requireNonNull(this.schema.getType("Node"));
		List<String> expected = this.schema.getImplementations(node).stream().map(GraphQLNamedType::getName).toList();
		ParsedSvg svg = ParsedSvg.of(SchemaPicture.of(this.schema, LINKS));
		assertThat(svg.ofClass("name")).extracting(Node::getTextContent)
			.containsAll(expected)
			.contains("Act", "Sourced")
			.hasSize(expected.size() + 2);
	}

	@Test
	void eachFieldThatReturnsRecordsHasAnArrow() {
		ParsedSvg svg = ParsedSvg.of(SchemaPicture.of(this.schema, LINKS));
		assertThat(svg.ofClass("leads")).extracting(Node::getTextContent)
			.containsAll(ownFields())
			.contains("Actor.designations: [Designation]", "Measure.announcedBy: [Position]", "Act.answers: [Act]",
					"Sourced.claims: [Claim]", "Designation.measure: Measure", "Ask.outcomes: [Designation]")
			.noneMatch((arrow) -> arrow.startsWith("Measure.sources") || arrow.startsWith("Measure.answers"));
	}

	@Test
	void eachArrowHasATitle() {
		ParsedSvg svg = ParsedSvg.of(SchemaPicture.of(this.schema, LINKS));
		assertThat(svg.elements("path")).allMatch((path) -> !path.getTextContent().isEmpty());
		assertThat(svg.ofClass("enacts")).extracting(Node::getTextContent).contains("Measure implements Act");
	}

	@Test
	void theReadmeShowsTheSame() throws IOException {
		String expected = MermaidDiagram.of(this.schema);
		String readme = Files.readString(README);
		if ("write".equals(System.getProperty("golden"))) {
			readme = DIAGRAM.matcher(readme).replaceFirst(Matcher.quoteReplacement(expected));
			Files.writeString(README, readme);
		}
		assertThat(DIAGRAM.matcher(readme).results()).extracting((found) -> found.group()).containsExactly(expected);
	}

	/**
	 * Of types with one interface besides Node, what is not in it and returns a single
	 * record.
	 */
	private Set<String> ownFields() {
		Set<String> fields = new TreeSet<>();
		for (String type : List.of("Actor", "Position", "LegalAuthority", "Designation", "Ask")) {
			Objects.requireNonNull(this.schema.getObjectType(type)).getFieldDefinitions().forEach((field) -> {
				String target = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(field.getType()));
				if (List.of("Actor", "Measure", "Designation", "Position", "Act", "LegalAuthority").contains(target)) {
					fields.add("%s.%s: %s".formatted(type, field.getName(), target));
				}
			});
		}
		assertThat(fields).hasSizeGreaterThan(5);
		return fields;
	}

}
