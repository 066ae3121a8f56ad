package org.sanctionsgraph.ofac;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.sanctionsgraph.drafts.ActorDraft;
import org.sanctionsgraph.drafts.DraftIdentifier;
import org.sanctionsgraph.drafts.LeftOut;
import org.sanctionsgraph.drafts.TextLengths;
import org.sanctionsgraph.drafts.Origin;
import org.sanctionsgraph.drafts.Reason;
import org.sanctionsgraph.drafts.Slug;
import org.sanctionsgraph.drafts.DraftPeriod;
import org.sanctionsgraph.listings.DraftDesignation;
import org.sanctionsgraph.listings.Drafts;
import org.sanctionsgraph.listings.ListingDraft;
import org.sanctionsgraph.listings.Schemes;

/**
 * Turns OFAC's list into records: an actor for each entry, a measure for each programme.
 */
public final class OfacList {

	private static final Map<String, String> ALIASES = Map.of("aka", "ALIAS", "nka", "ALIAS", "fka", "PREVIOUS");

	private static final List<String> ALIAS_COLUMNS = List.of("entry", "number", "type", "name", "remarks");

	private final Map<String, ActorDraft> byUid = new HashMap<>();

	private final Drafts drafts;

	private final Schemes schemes;

	private final LeftOut leftOut;

	private final String day;

	private final Remarks remarks;

	private final OfacWords words = OfacWords.read();

	private final ActorDraft state;

	private final ActorDraft office;

	/**
	 * @param drafts where the records come together, of a file whose day is known
	 */
	public OfacList(Drafts drafts, Schemes schemes, LeftOut leftOut) {
		this.drafts = drafts;
		this.schemes = schemes;
		this.leftOut = leftOut;
		this.day = String.valueOf(drafts.origin().day());
		this.remarks = new Remarks(this.words, schemes, drafts.origin(), leftOut);
		this.state = drafts.bodies().state("US");
		this.office = drafts.actor("ofac", "PUBLIC_BODY", "the list as a whole");
		this.office.name("Office of Foreign Assets Control");
		this.office.country("US");
	}

	/** Reads {@code sdn.csv}. */
	public void entries(Path file) {
		OfacRows.read(file, OfacEntry.COLUMNS, this::entry);
	}

	/**
	 * Reads {@code alt.csv}, after {@code sdn.csv}.
	 * @param source the id of the file as a source
	 */
	public void aliases(Path file, String source) {
		OfacRows.read(file, ALIAS_COLUMNS, (row) -> {
			row.lost().forEach((column) -> this.leftOut.add("alias", column, Reason.LOST_CHARACTER));
			ActorDraft actor = this.byUid.get(row.cell(0));
			if (actor == null) {
				this.leftOut.add("alias", "name", Reason.ELSEWHERE);
			}
			else if (row.cell(3).isEmpty() || !TextLengths.permitText(row.cell(3))) {
				this.leftOut.add("alias", "name", row.cell(3).isEmpty() ? Reason.UNNAMED : Reason.TOO_LONG);
			}
			else {
				actor.name(row.cell(3), ALIASES.getOrDefault(row.cell(2), "ALIAS"), source, "alias " + row.cell(1));
			}
			leave("alias", "remarks", row.cell(4));
		});
	}

	private void entry(OfacRow row) {
		OfacEntry entry = OfacEntry.of(row);
		if (this.byUid.containsKey(entry.uid())) {
			throw row.refused("has the number %s, which an entry above has".formatted(entry.uid()));
		}
		row.lost().forEach((column) -> this.leftOut.add(entry.schema(), column, Reason.LOST_CHARACTER));
		if (TextLengths.permitText(entry.name())) {
			read(entry);
		}
		else {
			this.leftOut.add(entry.schema(), "", Reason.TOO_LONG);
		}
	}

	private void read(OfacEntry entry) {
		ActorDraft actor = this.drafts.actor(Slug.of(entry.name()) + "-" + entry.uid(), entry.kind(),
				"entry " + entry.uid());
		this.byUid.put(entry.uid(), actor);
		actor.name(entry.name());
		actor.identifier(new DraftIdentifier("OFAC_UID", entry.uid()));
		titles(entry, actor);
		vessel(entry, actor);
		this.remarks.read(entry, actor);
		entry.programmeKeys().forEach((programme) -> {
			if (TextLengths.permitText(programme)) {
				designate(actor, programme);
			}
			else {
				this.leftOut.add(entry.schema(), "programme", Reason.TOO_LONG);
			}
		});
	}

	private void titles(OfacEntry entry, ActorDraft actor) {
		entry.titles().forEach((title) -> {
			if (!TextLengths.permitText(title)) {
				this.leftOut.add(entry.schema(), "title", Reason.TOO_LONG);
			}
			else if (actor.isPerson() && !title.toLowerCase(Locale.ROOT).startsWith("former")) {
				actor.position(title, null, DraftPeriod.UNKNOWN);
			}
			else {
				this.leftOut.add(entry.schema(), "title", Reason.UNCLEAR);
			}
		});
	}

	private void vessel(OfacEntry entry, ActorDraft actor) {
		if (!entry.callSign().isEmpty()) {
			this.schemes.identifier(List.of("CALL_SIGN"), entry.callSign())
				.ifPresentOrElse(actor::identifier,
						() -> this.leftOut.add(entry.schema(), "call sign", Reason.MALFORMED));
		}
		if (!entry.flag().isEmpty()) {
			this.words.country(entry.flag())
				.ifPresentOrElse(actor::country, () -> this.leftOut.add(entry.schema(), "flag", Reason.UNCLEAR));
		}
		leave(entry.schema(), "vessel type", entry.vesselType());
		leave(entry.schema(), "tonnage", entry.tonnage());
		leave(entry.schema(), "gross registered tonnage", entry.grossTonnage());
		leave(entry.schema(), "vessel owner", entry.owner());
	}

	private void designate(ActorDraft actor, String programme) {
		String id = this.drafts.programme("ofac", programme, List.of(programme), this.state.id());
		ListingDraft listing = new ListingDraft(this.state.id(), List.of(this.office.id()), List.of(id), this.day,
				false, "OFAC: " + programme);
		this.drafts.measures()
			.add(listing, new DraftDesignation(actor.id(), DraftPeriod.UNKNOWN, null, null,
					Collections.unmodifiableSortedSet(new TreeSet<>())));
	}

	private void leave(String schema, String property, String value) {
		if (!value.isEmpty()) {
			this.leftOut.add(schema, property, Reason.NO_COUNTERPART);
		}
	}

}
