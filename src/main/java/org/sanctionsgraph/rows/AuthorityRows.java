package org.sanctionsgraph.rows;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanctionsgraph.kernel.PartialDate;
import org.sanctionsgraph.kernel.Period;
import org.sanctionsgraph.records.DatasetFile;
import org.sanctionsgraph.rows.RecordFiles.AuthorityFile;

import org.springframework.stereotype.Component;

/** Rows of legal authorities, and of those above each. */
@Component
class AuthorityRows {

	private final FileMapper mapper;

	AuthorityRows(FileMapper mapper) {
		this.mapper = mapper;
	}

	void add(List<AuthorityFile> authorities, DatasetFile dataset, Batch batch) {
		Map<String, AuthorityFile> byId = authorities.stream()
			.collect(Collectors.toMap(AuthorityFile::id, Function.identity()));
		for (AuthorityFile authority : authorities) {
			String id = authority.id();
			PartialDate from = Period.inForce(authority.effectiveOn(), authority.enactedOn(), authority.expiresOn())
				.from();
			batch.add(this.mapper.authority(authority, (from == null) ? null : from.firstDay(),
					ActorRows.sortable(authority.title())));
			Batch.each(authority.titles(), (ordinal, title) -> batch.add(this.mapper.title(id, ordinal, title)));
			Batch.each(authority.citations(), (ordinal, citation) -> batch.add(this.mapper.citation(id, ordinal,
					citation, dataset.citationUrl(citation.scheme(), citation.value(), citation.url()))));
			Batch.each(authority.permits(),
					(ordinal, provision) -> batch.add(new TableRow.AuthorityPermit(id, ordinal, provision)));
			depths(authority, byId).forEach((above, depth) -> batch.add(new TableRow.AuthorityAbove(id, above, depth)));
		}
	}

	/** How many steps each other authority is above this one, by the shortest way. */
	private static Map<String, Integer> depths(AuthorityFile authority, Map<String, AuthorityFile> byId) {
		Map<String, Integer> depths = new LinkedHashMap<>();
		Deque<AuthorityFile> open = new ArrayDeque<>(List.of(authority));
		while (!open.isEmpty()) {
			AuthorityFile next = open.removeFirst();
			int depth = depths.getOrDefault(next.id(), 0) + 1;
			next.implemented().stream().filter((above) -> depths.putIfAbsent(above, depth) == null).forEach((above) -> {
				AuthorityFile found = byId.get(above);
				if (found != null) {
					open.addLast(found);
				}
			});
		}
		return depths;
	}

}
