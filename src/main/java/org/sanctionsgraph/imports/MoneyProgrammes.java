package org.sanctionsgraph.imports;

import java.util.List;

import org.sanctionsgraph.drafts.Reason;
import org.sanctionsgraph.listings.Drafts;

/**
 * The programmes under which somebody is sanctioned.
 *
 * @param ids the legal authorities that they become
 * @param titles what they are called
 */
record MoneyProgrammes(List<String> ids, List<String> titles) {

	/**
	 * {@return the programmes of a sanction} Keys of several are left out, as nothing
	 * tells which is whose.
	 * @param jurisdiction the actor whose programmes they are
	 */
	static MoneyProgrammes of(MoneyEntity sanction, String jurisdiction, Drafts drafts) {
		List<String> titles = sanction.takeTexts("program").stream().distinct().sorted().toList();
		List<String> keys = sanction.takeTexts("programId").stream().distinct().sorted().toList();
		if (titles.isEmpty()) {
			return new MoneyProgrammes(keys.stream()
				.map((key) -> drafts.programme(jurisdiction, key, List.of(key), jurisdiction))
				.toList(), keys);
		}
		if (titles.size() > 1) {
			keys.forEach((key) -> sanction.leave("programId", Reason.UNCLEAR));
		}
		List<String> own = (titles.size() == 1) ? keys : List.of();
		return new MoneyProgrammes(
				titles.stream().map((title) -> drafts.programme(jurisdiction, title, own, jurisdiction)).toList(),
				titles);
	}

}
