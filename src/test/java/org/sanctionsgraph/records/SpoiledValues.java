package org.sanctionsgraph.records;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values and fields that may get into a record by mistake. */
final class SpoiledValues {

	/** Lists that contain each other, far too many once written out. */
	static final String LAUGHS = "a: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + IntStream.range(1, 13)
		.mapToObj((i) -> "b%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(4)))
		.collect(Collectors.joining());

	private static final List<String> VALUES = List.of("", "null", "~", "[]", "{}", "[a]", "{a: b}", "true", "no", "7",
			"-7", "0", "999999999", "99999999999", "1.5", "1e400", ".inf", ".nan", "0x1F", "\"\"", "' '", "a\tb",
			"\"\\t\"", "\"\\0\"", "\"a\\0b\"", "\"\\x07\"", "\"\\x7f\"", "\"\\uD800\"", "\"\\uDC00x\"", "\"\\uFFFE\"",
			"\"\\uFEFF\"", "\"\\u2028\"", "\"\\n\"", "😀", "\u202Eabc", "e\u0301", "'%s %d'", "'{value}'", "&a x", "*a",
			"&a [*a]", "&a {b: *a}", "!!binary aGk=", "!!int x", "!!bool x", "!!null x", "!!float x", "!!set {a}",
			"!custom x", "!<tag:x> x", "? a", "@a", "`a`", "%a", "2021-02-30", "0000-01-01", "0001-01-01", "9999-12-31",
			"\"9999\"", "\"0000\"", "-2021-01-01", "2021-03", "china", "european-union", "eu-ghr-2021-03-22", "en",
			"CN", "ALIAS", "STATE", "GROUP", "http://a", "http://[::1", "\"http://a/\\0\"", "x".repeat(2_705),
			"'" + "\uAC01".repeat(900) + "'", "😀".repeat(700), "x".repeat(1_100_000), "a-".repeat(50_000) + "a",
			"a.".repeat(50_000) + "a", "A_".repeat(50_000) + "A", "\"" + "\\n".repeat(5_000) + "\"",
			"[".repeat(3_000) + "]".repeat(3_000), "{a: ".repeat(3_000) + "1" + "}".repeat(3_000),
			"'" + "(".repeat(50_000) + "'", "'(a|b)*'", "en-x-" + "a-".repeat(50_000) + "a");

	private static final List<String> ANYWHERE = List.of("evidence:\n  - {source: wita-2021-03-17}",
			"claims:\n  - {property: kind, value: \"\", source: wita-2021-03-17}", "id: other", "<<: *a", "\"a.b\": c",
			"[a, b]: c", "? {a: b}\n: c", "\"\\0\": a", "\"\": a", "\"" + "k".repeat(2_000) + "\": a");

	private static final List<String> OF_ACTS = List.of(
			"answers:\n  - {to: eu-ghr-2021-03-22, basis: STATED_BY_ACTOR}\n  - {to: eu-ghr-2021-03-22, basis: "
					+ "STATED_BY_SOURCE}",
			"answers:\n  - {to: cn-announcement-2021-03-22, basis: STATED_BY_ACTOR}", "topics: [xinjiang, xinjiang]",
			"topics: []");

	private static final Map<String, List<String>> OF_KINDS = Map.of("dataset.yaml",
			List.of("topics:\n  - {key: xinjiang, label: \"a\\0\"}", "corrections: mailto:a@b",
					"checkedUntil: \"9999\"",
					"topics:\n  - {key: xinjiang, label: a, labels: [{value: b, language: en}]}", "citationSchemes: []",
					"identifierSchemes:\n  - {key: LEI, label: a, pattern: '(a|b)*'}"),
			"sources",
			List.of("undated: no date", "author: \"a\\0\"", "withoutUrl: gone",
					"archivedUrl: 'http://a'\naccessedOn: \"9999\"", "licence: {name: a, permitsReuse: false}",
					"kind: DATASET", "url: 'http://a/\uD83D\uDE00'"),
			"actors",
			List.of("statedSize: 999999999", "birthDate: \"1960\"", "countries: [CN, EU]",
					"names:\n  - {value: \"a\\0\", kind: PREFERRED}",
					"names:\n  - {value: \"a\\uD800\", kind: PREFERRED}",
					"names:\n  - {value: \"%s\", kind: PREFERRED}".formatted("\uD55C".repeat(900)),
					"names:\n  - {value: a, kind: PREFERRED}\n  - {value: a, kind: ALIAS}",
					"relations:\n  - {kind: PART_OF, other: china}\n  - {kind: PART_OF, other: china, role: a}",
					"positions:\n  - {key: chair, title: Chair, body: china}\n  - {key: chair, title: Chair}",
					"positions:\n  - {key: chair, title: Chair, body: china, exclusive: true, from: \"9999\"}",
					"positions:\n  - {key: chair, title: Chair, body: china, exclusive: true, until: 0001-01-01}",
					"positions:\n  - {key: chair, title: Chair, evidence: [{source: wita-2021-03-17, attestedOn: \"2021\"}]}",
					"identifierSearch: {schemes: [LEI, EU_REFERENCE], lookedIn: [a], lookedOn: \"9999\"}",
					"nameSearch: {languages: [ug, zh-Hans], lookedIn: [a, b], lookedOn: 2021-03}",
					"identifiers:\n  - {scheme: LEI, value: %s}".formatted("\uFDFA".repeat(250)),
					"identifiers:\n  - {scheme: LEI, value: a, url: 'http://a'}\n  - {scheme: LEI, value: a}"),
			"authorities",
			List.of("implements: [eu-2020-1998]", "permits: [ASSET_FREEZE, TRAVEL_BAN]", "effectiveOn: \"9999\"",
					"titles:\n  - {value: a, language: zh-Hans}\n  - {value: a, language: zh-Hant}",
					"programmeKeys:\n  - {value: a, sources: [wita-2021-03-17]}",
					"coverage: {state: COMPLETE, checkedUntil: \"9999\"}",
					"coverage: {state: PARTIAL, leftOut: [\"a\\0\", a]}", "title: " + "x y z ".repeat(2_000)),
			"measures",
			List.of("coordinatedWith: [eu-ghr-2021-03-22]", "coordinatedWith: [cn-counter-2021-03-22]",
					"authorities: [eu-2020-1998, eu-2021-478]", "endedOn: \"9999\"", "effectiveOn: 0001-01-01",
					"statedCounts:\n  - {value: 999999999, of: people, source: wita-2021-03-17}",
					"statedCounts:\n  - {value: 0, of: a, targets: [chen-mingguo], source: wita-2021-03-17}"),
			"responses",
			List.of("asks:\n  - {key: one, text: a, wanted: [ASSET_FREEZE], targets: [china]}\n"
					+ "participants:\n  - {actor: china, role: ADDRESSEE}\n  - {actor: china, role: ADDRESSEE, onBehalfOf: "
					+ "china}", "enacts: [cn-counter-2021-03-22, eu-ghr-2021-03-22]", "enactsLaw: [eu-2020-1998]"),
			"conflicts", List.of("unresolved: true", "values: [a, b]", "preferred: a", "subject: china"));

	private SpoiledValues() {
	}

	static String one(RandomGenerator random) {
		return VALUES.get(random.nextInt(VALUES.size()));
	}

	/**
	 * {@return fields that a file in that folder may have}
	 */
	static String fields(String folder, RandomGenerator random) {
		List<String> own = OF_KINDS.getOrDefault(folder, List.of());
		List<String> permitted = folder.matches("measures|responses")
				? Stream.concat(own.stream(), OF_ACTS.stream()).toList() : own;
		List<String> all = (permitted.isEmpty() || random.nextInt(4) == 0) ? ANYWHERE : permitted;
		return all.get(random.nextInt(all.size())) + "\n";
	}

}
