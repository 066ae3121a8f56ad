package org.sanctionsgraph.authority;

/** What a measure does to its target. */
public enum Provision {

	/** The target's property is frozen. */
	ASSET_FREEZE,
	/** The target is refused entry. */
	TRAVEL_BAN,
	/** No one under the jurisdiction may deal with the target. */
	DEALINGS_BAN,
	/** Exports to the target require a licence. */
	EXPORT_LICENCE_REQUIREMENT,
	/** Goods are refused at the border. */
	IMPORT_BAN,
	/** Securities of the target may not be traded. */
	INVESTMENT_BAN,
	/** Public bodies may not buy from the target. */
	PROCUREMENT_BAN,
	/** The target may not direct companies. */
	DIRECTOR_DISQUALIFICATION,
	/** No source states the provision. */
	UNSPECIFIED

}
