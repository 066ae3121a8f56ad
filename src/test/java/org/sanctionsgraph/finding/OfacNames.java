package org.sanctionsgraph.finding;

import org.sanctionsgraph.nameindex.StoredName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.sanctionsgraph.names.CsvRows;

/** The names of a long list, to search among. */
final class OfacNames {

	static final String PREFIX = "ofac-list-";

	private static final String PERSON = "individual";

	private OfacNames() {
	}

	/**
	 * {@return all names and aliases}
	 */
	static List<StoredName> read(Path folder) throws IOException {
		List<StoredName> names = new ArrayList<>();
		Map<String, String> kinds = new HashMap<>();
		for (String[] row : CsvRows.plain(folder.resolve("sdn.csv"))) {
			if (row.length > 2) {
				kinds.put(row[0], PERSON.equals(row[2].trim()) ? "PERSON" : "COMPANY");
				names.add(name(row[0], row[1], kinds.getOrDefault(row[0], ""), "PREFERRED"));
			}
		}
		for (String[] row : CsvRows.plain(folder.resolve("alt.csv"))) {
			if (row.length > 3) {
				names.add(name(row[0], row[3], kinds.getOrDefault(row[0], "COMPANY"), "ALIAS"));
			}
		}
		return names;
	}

	private static StoredName name(String id, String value, String actorKind, String kind) {
		return new StoredName(PREFIX + id, value, null, kind, actorKind, 1);
	}

	/**
	 * {@return names made of the words of others}
	 */
	static List<StoredName> generated(List<StoredName> others, int count, Random random) {
		List<String[]> words = others.stream().map((name) -> name.value().split(" ")).toList();
		List<StoredName> names = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			int like = random.nextInt(others.size());
			List<String> parts = new ArrayList<>();
			for (int word = 0; word < words.get(like).length; word++) {
				parts.add(word(words, random));
			}
			names.add(new StoredName("generated-" + i, String.join(" ", parts), null, "PREFERRED",
					others.get(like).actorKind(), random.nextInt(3)));
		}
		return names;
	}

	private static String word(List<String[]> words, Random random) {
		String[] name = words.get(random.nextInt(words.size()));
		return name[random.nextInt(name.length)];
	}

}
