package org.sanctionsgraph.script;

import java.util.regex.Pattern;

/** Bodies of the party that governs China, in Han characters. */
final class PartyNames {

	private static final Pattern PARTY = Pattern.compile("^中国共产党(?=.)");

	private static final Pattern CENTRAL_COMMITTEE = Pattern.compile("^中共中央委员会");

	private static final Pattern CENTRAL = Pattern.compile("^中共(?=中央.)");

	private static final Pattern COMMITTEE = Pattern.compile("^中共(.{2,})委员会$");

	private PartyNames() {
	}

	/**
	 * {@return a name without the party, where what follows tells it: 中央政治局 for 中共中央政治局}
	 */
	static String shortened(String simplified) {
		String central = CENTRAL_COMMITTEE.matcher(PARTY.matcher(simplified).replaceFirst("中共")).replaceFirst("中共中央");
		return COMMITTEE.matcher(CENTRAL.matcher(central).replaceFirst("")).replaceFirst("$1党委");
	}

}
