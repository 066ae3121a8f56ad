package org.sanctionsgraph.followthemoney;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.sanctionsgraph.exports.Export;
import org.sanctionsgraph.exports.ExpandedRows;
import org.sanctionsgraph.exports.ExportedVersion;
import org.sanctionsgraph.exports.PagedDocument;
import org.sanctionsgraph.tables.Column;
import org.sanctionsgraph.tables.TableFormat;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.util.CompositeIterator;

/** The entities of all actors, then those of all designations. */
@Component
class FollowTheMoney implements Export {

	private final PagedDocument actors;

	private final PagedDocument designations;

	private final ActorEntities entities;

	FollowTheMoney(ResourceLoader resources, ActorEntities entities) throws IOException {
		this.actors = document(resources, "actors");
		this.designations = document(resources, "designations");
		this.entities = entities;
	}

	@Override
	public String name() {
		return "ftm";
	}

	@Override
	public Set<TableFormat> formats() {
		return Set.of(TableFormat.JSONL);
	}

	@Override
	public String parameters() {
		return BARE;
	}

	@Override
	public List<Column> columns() {
		return List.of();
	}

	@Override
	public Iterator<JsonNode> read(ExportedVersion version, Map<String, Object> variables) {
		CompositeIterator<JsonNode> all = new CompositeIterator<>();
		all.add(new ExpandedRows(version.rows(this.actors, variables), (actor) -> json(this.entities.of(actor))));
		all.add(new ExpandedRows(version.rows(this.designations, variables),
				(designation) -> json(Stream.of(Sanctions.of(designation)))));
		return all;
	}

	private static Iterator<JsonNode> json(Stream<Entity> entities) {
		return entities.map(Entity::json).iterator();
	}

	private static PagedDocument document(ResourceLoader resources, String name) throws IOException {
		Resource file = resources.getResource("classpath:followthemoney/%s.graphql".formatted(name));
		return PagedDocument.of(file.getContentAsString(StandardCharsets.UTF_8));
	}

}
