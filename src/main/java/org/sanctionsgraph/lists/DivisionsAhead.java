package org.sanctionsgraph.lists;

import java.util.List;
import java.util.Objects;

import org.sanctionsgraph.caching.ReadAhead;

import org.springframework.stereotype.Component;

/** Reads the divisions of every list ahead. */
@Component
class DivisionsAhead implements ReadAhead {

	private final List<DividedList> lists;

	private final Divisions divisions;

	DivisionsAhead(List<DividedList> lists, Divisions divisions) {
		this.lists = lists;
		this.divisions = divisions;
	}

	@Override
	public void readAhead(String version) {
		this.lists.forEach((list) -> this.divisions.all(version, Objects.requireNonNull(list.all().divided())));
	}

}
