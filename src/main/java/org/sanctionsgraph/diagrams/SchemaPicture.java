package org.sanctionsgraph.diagrams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import graphql.schema.GraphQLSchema;
import org.sanctionsgraph.drawing.Element;
import org.sanctionsgraph.drawing.Legend;
import org.sanctionsgraph.drawing.Picture;
import org.sanctionsgraph.drawing.Shapes;

/** The types of records and how they lead to each other. */
public final class SchemaPicture {

	private static final double WIDTH = 1200;

	private static final double MARGIN = 12;

	private static final double TOP = 112;

	private static final double GAP = 56;

	private static final double SPACE = 26;

	/** Those with the most relations are in the middle. */
	private static final int[] COLUMNS = { 1, 2, 0, 3 };

	private final Map<String, TypeBox> boxes = new LinkedHashMap<>();

	private final UnaryOperator<String> links;

	private SchemaPicture(List<DiagramType> types, UnaryOperator<String> links) {
		this.links = links;
		double[] bottoms = new double[COLUMNS.length];
		Arrays.fill(bottoms, TOP);
		types.stream()
			.sorted(Comparator.comparingDouble((DiagramType type) -> -TypeBox.height(type)))
			.forEach((type) -> {
				int column = Arrays.stream(COLUMNS)
					.boxed()
					.min(Comparator.comparingDouble((one) -> bottoms[one]))
					.orElseThrow();
				this.boxes.put(type.name(),
						new TypeBox(type, MARGIN + column * (TypeBox.WIDTH + GAP), bottoms[column]));
				bottoms[column] += TypeBox.height(type) + SPACE;
			});
	}

	/**
	 * {@return the picture of a schema}
	 * @param links gives the link to a query
	 */
	public static String of(GraphQLSchema schema, UnaryOperator<String> links) {
		return new SchemaPicture(SchemaTypes.of(schema), links).draw().svg();
	}

	/**
	 * {@return the queries that its links lead to}
	 */
	public static Collection<String> queries(GraphQLSchema schema) {
		return ListQueries.of(schema).values();
	}

	private Picture draw() {
		String title = "The records of the schema, and how they lead to each other";
		String summary = "%d types; a field leads to the type beside it, in brackets to many of them"
			.formatted(this.boxes.size());
		List<Element> content = new ArrayList<>(List.of(Shapes.text(MARGIN, 32, title).with("class", "headline"),
				Shapes.text(MARGIN, 56, summary).with("class", "note")));
		content.addAll(new Legend(MARGIN, 84).field("box measure", "type")
			.field("box response", "interface")
			.line("leads", "leads to")
			.line("enacts", "is a, and has its fields too")
			.draw());
		this.boxes.values().forEach((box) -> content.addAll(arrows(box)));
		this.boxes.values().forEach((box) -> content.add(linked(box)));
		double bottom = this.boxes.values().stream().mapToDouble((box) -> box.box().bottom()).max().orElse(TOP);
		return new Picture(WIDTH, bottom + MARGIN, title, summary, content);
	}

	/** Types that have a list lead to a query of it. */
	private Element linked(TypeBox box) {
		String query = box.type().query();
		return (query == null) ? box.draw() : Element.of("a").with("href", this.links.apply(query)).add(box.draw());
	}

	private List<Element> arrows(TypeBox box) {
		List<Element> arrows = new ArrayList<>();
		int row = 0;
		for (String name : box.type().interfaces()) {
			arrows.add(arrow(box, row++, name).with("class", "enacts")
				.add(Shapes.title("%s implements %s".formatted(box.type().name(), name))));
		}
		for (DiagramType.Relation relation : box.type().relations()) {
			arrows.add(arrow(box, row++, relation.to()).with("class", "leads")
				.add(Shapes.title("%s.%s: %s".formatted(box.type().name(), relation.field(), relation.target()))));
		}
		return arrows;
	}

	/**
	 * From the side that is nearer to the other box; on the right, if that is below or
	 * above.
	 */
	private Element arrow(TypeBox from, int row, String name) {
		TypeBox to = Objects.requireNonNull(this.boxes.get(name));
		double way = (to.x() < from.x()) ? -1 : 1;
		double startX = (way > 0) ? from.box().right() : from.x();
		boolean entersLeft = to.x() > from.x();
		double endX = entersLeft ? to.x() : to.box().right();
		double bend = GAP * 0.7;
		return Shapes.path("M%s %sC%s %s %s %s %s %s", startX, from.row(row), startX + way * bend, from.row(row),
				endX + (entersLeft ? -bend : bend), to.head(), endX, to.head());
	}

}
