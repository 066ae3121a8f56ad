package org.sanctionsgraph.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.rows.RecordFiles.ActorFile;

/**
 * What measures copy from their targets.
 *
 * @param sizes the number of targets that each stands for; of some it is unknown
 * @param sortNames the name of each for sorting
 */
record KnownTargets(Map<String, Integer> sizes, Map<String, String> sortNames) {

	static KnownTargets of(List<ActorFile> actors) {
		Map<String, Integer> sizes = new HashMap<>();
		Map<String, String> sortNames = new HashMap<>();
		actors.forEach((actor) -> {
			sortNames.put(actor.id(), ActorRows.sortable(ActorRows.displayName(actor)));
			if (actor.statedSize() != null || !actor.kind().equals("GROUP")) {
				sizes.put(actor.id(), Objects.requireNonNullElse(actor.statedSize(), 1));
			}
		});
		return new KnownTargets(sizes, sortNames);
	}

	/** Unknown if the size of one of the targets is. */
	@Nullable Integer size(Collection<String> targets) {
		return this.sizes.keySet().containsAll(targets) ? targets.stream().mapToInt(this.sizes::get).sum() : null;
	}

	String sortName(String target) {
		return Objects.requireNonNull(this.sortNames.get(target));
	}

}
