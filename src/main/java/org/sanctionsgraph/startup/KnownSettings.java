package org.sanctionsgraph.startup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every setting of the application, and what its value is to be. */
final class KnownSettings {

	/** What the names of all begin with. */
	static final String PREFIX = "sanctions-graph.";

	/** Below it are names of the driver's properties. */
	private static final String DRIVER = "writer-properties.";

	private static final Map<String, Expected> SETTINGS = new LinkedHashMap<>();

	static {
		add(Expected.PLACE, "records");
		add(Expected.SWITCH, "replace", "graphiql", "fixtures", "reconciliation.enabled", "http.only-permitted");
		add(Expected.TEXT, "reconciliation.allowed-origins", "reload.token", "http.permitted-documents");
		add(Expected.DATABASE_OR_NONE, "writer-url");
		add(Expected.SITE, "site");
		add(Expected.TIME, "reload.interval", "limits.time");
		add(Expected.AGE, "http.max-age");
		add(Expected.ROOM, "record-cache", "division-cache", "http.response-cache", "http.known-requests",
				"http.parsed-documents", "http.registered-documents");
		add(Expected.SIZE, "http.max-body", "http.max-response", "http.max-url");
		add(Expected.COUNT_OR_NONE, "limits.aliases", "limits.directives", "limits.repeats");
		add(Expected.COUNT, "limits.depth", "limits.cost", "limits.root-fields", "limits.fields",
				"limits.selected-fields", "limits.tokens", "limits.characters", "limits.list-length",
				"limits.cost-in-flight");
	}

	private KnownSettings() {
	}

	private static void add(Expected expected, String... names) {
		List.of(names).forEach((name) -> SETTINGS.put(name, expected));
	}

	/**
	 * {@return each setting, without the prefix, and what it is to be}
	 */
	static Map<String, Expected> all() {
		return Collections.unmodifiableMap(SETTINGS);
	}

	/**
	 * {@return whether there is a setting of that name, in any of the forms that the
	 * framework understands}
	 */
	static boolean has(String name) {
		String letters = letters(name);
		return letters.startsWith(letters(PREFIX + DRIVER))
				|| SETTINGS.keySet().stream().anyMatch((known) -> letters(PREFIX + known).equals(letters));
	}

	/**
	 * {@return whether that is to be the name of a setting}
	 */
	static boolean isMeant(String name) {
		return letters(name).startsWith(letters(PREFIX));
	}

	/** The numbers of a list's elements are none of it. */
	private static String letters(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}

}
