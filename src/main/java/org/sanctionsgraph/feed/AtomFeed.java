package org.sanctionsgraph.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.language.InLanguage;
import org.sanctionsgraph.language.Labels;

import org.springframework.web.util.UriUtils;

/** Writes changes as an Atom feed (RFC 4287). */
class AtomFeed {

	private static final String VERSION = "atom_1.0";

	private static final String TITLE = "Sanctions Graph: changes";

	private static final InLanguage ENGLISH = new InLanguage(null);

	private final Labels labels;

	private final String site;

	private final String address;

	/**
	 * @param site where records are linked to
	 * @param address the address of the feed
	 */
	AtomFeed(Labels labels, String site, String address) {
		this.labels = labels;
		this.site = site;
		this.address = address;
	}

	String of(Changes.Found found) {
		Feed feed = new Feed(VERSION);
		feed.setId(urn(this.address));
		feed.setTitle(TITLE);
		feed.setUpdated(Date.from(updated(found)));
		feed.setAuthors(List.of(author()));
		feed.setOtherLinks(List.of(link("self", this.address, "application/atom+xml")));
		feed.setEntries(found.changes().nodes().stream().map(this::entry).toList());
		try {
			return new WireFeedOutput().outputString(feed);
		}
		catch (FeedException ex) {
			throw new IllegalStateException("No feed could be written", ex);
		}
	}

	private static Instant updated(Changes.Found found) {
		return found.changes()
			.nodes()
			.stream()
			.map(Change::instant)
			.max(Comparator.naturalOrder())
			.orElseGet(() -> found.dataset().builtAt().toInstant());
	}

	private Entry entry(Change change) {
		Entry entry = new Entry();
		entry.setId("urn:uuid:" + change.id());
		entry.setTitle(title(change));
		entry.setUpdated(Date.from(change.instant()));
		entry.setCategories(List.of(category(change.event())));
		entry.setAlternateLinks(List.of(link("alternate",
				this.site + "/records/" + UriUtils.encodePathSegment(change.record().id(), StandardCharsets.UTF_8),
				"text/html")));
		entry.setOtherLinks(change.record().sources().stream().flatMap(AtomFeed::via).toList());
		entry.setSummary(summary(change));
		return entry;
	}

	/** A response is called by what happened. */
	private String title(Change change) {
		return change.event().equals("OCCURRED") ? change.subject()
				: this.labels.of("TimelineEvent", change.event(), ENGLISH) + ": " + change.subject();
	}

	/** What the change belongs to, and what the curator or the act says of it. */
	private static Content summary(Change change) {
		Content content = new Content();
		content.setType("text");
		content.setValue(
				Stream
					.of(change.isOfDesignation() ? change.act().title() : null, change.record().reason(),
							change.record().summary())
					.filter(Objects::nonNull)
					.findFirst()
					.orElse(change.subject()));
		return content;
	}

	private static Stream<Link> via(Change.Source source) {
		if (source.url() == null) {
			return Stream.empty();
		}
		Link link = link("via", source.url(), null);
		link.setTitle(source.title());
		return Stream.of(link);
	}

	private static Category category(String event) {
		Category category = new Category();
		category.setTerm(event);
		return category;
	}

	private static Link link(String relation, String address, @Nullable String type) {
		Link link = new Link();
		link.setRel(relation);
		link.setHref(address);
		link.setType(type);
		return link;
	}

	private static SyndPerson author() {
		Person author = new Person();
		author.setName("Sanctions Graph");
		return author;
	}

	private static String urn(String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
