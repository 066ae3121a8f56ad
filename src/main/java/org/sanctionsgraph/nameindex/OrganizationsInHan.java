package org.sanctionsgraph.nameindex;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.sanctionsgraph.script.Transliteration;
import org.sanctionsgraph.words.Words;

/** Organizations with whose names in Han characters those of their bodies begin. */
final class OrganizationsInHan {

	private static final int SHORTEST = 3;

	private final Set<String> names = new HashSet<>();

	/** Adds the names of an organization. */
	void add(Collection<StoredName> all) {
		all.stream()
			.filter(StoredName::isInHan)
			.forEach((name) -> this.names.add(Transliteration.simplified(name.value())));
	}

	/**
	 * {@return the name of a body without the organization that it belongs to: 统战部 for
	 * 中共中央统战部}
	 */
	Optional<String> without(String name) {
		String simplified = Transliteration.simplified(name);
		return IntStream.iterate(simplified.length() - SHORTEST, (length) -> length > 0, (length) -> length - 1)
			.filter((length) -> this.names.contains(simplified.substring(0, length)))
			.mapToObj(simplified::substring)
			.filter((rest) -> !Words.isGeneric(rest))
			.findFirst();
	}

}
