package org.sanctionsgraph.diagrams;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An act, and the acts that it is linked to.
 *
 * @param type Measure or Response
 * @param id its id
 * @param title its title
 * @param date when it happened, if that is known
 * @param listedOnOrBefore of a measure of which it is not, the first day on which it is
 * shown
 * @param jurisdiction on whose behalf, if that of one
 * @param answers the links to what it answers, for a measure also of its announcement
 * @param answeredBy the links from what answered it
 * @param fulfils which requests it met
 * @param enacts the measures that carry it out, if it is a response
 * @param asks the requests that it makes, if it is a response
 */
public record ChainAct(String type, String id, String title, @Nullable String date, @Nullable String listedOnOrBefore,
		@Nullable Named jurisdiction, List<Answer> answers, Answers answeredBy, List<Fulfilment> fulfils,
		@Nullable List<Reference> enacts, @Nullable List<Ask> asks) {

	/** What is unknown may have been earlier. */
	String when() {
		return (this.date == null) ? "by " + shownFrom() : this.date;
	}

	String shownFrom() {
		return Objects.requireNonNull((this.date == null) ? this.listedOnOrBefore : this.date);
	}

	/**
	 * {@return all links of this act, some of them more than once}
	 */
	public Stream<ChainLink> links() {
		return Stream.of(answered(), announced(), requested(), enacted(), outcomes()).flatMap((links) -> links);
	}

	private Stream<ChainLink> answered() {
		return Stream.of(this.answers, this.answeredBy.nodes())
			.flatMap(Collection::stream)
			.map((link) -> new ChainLink(link.to().id(), link.from().id(), ChainLink.Kind.ANSWERS, link.lagDays()));
	}

	private Stream<ChainLink> announced() {
		return this.answers.stream()
			.map((link) -> link.from().id())
			.filter((announcement) -> !announcement.equals(this.id))
			.map((announcement) -> new ChainLink(announcement, this.id, ChainLink.Kind.ENACTS, null));
	}

	private Stream<ChainLink> requested() {
		return this.fulfils.stream()
			.map((met) -> new ChainLink(met.ask().response().id(), this.id, ChainLink.Kind.MEETS, met.lagDays()));
	}

	private Stream<ChainLink> enacted() {
		return Stream.ofNullable(this.enacts)
			.flatMap(Collection::stream)
			.map((measure) -> new ChainLink(this.id, measure.id(), ChainLink.Kind.ENACTS, null));
	}

	private Stream<ChainLink> outcomes() {
		return Stream.ofNullable(this.asks)
			.flatMap(Collection::stream)
			.flatMap((ask) -> ask.outcomes().stream())
			.map((outcome) -> new ChainLink(this.id, outcome.act().id(), ChainLink.Kind.MEETS, outcome.lagDays()));
	}

	/**
	 * A record.
	 *
	 * @param id its id
	 */
	public record Reference(String id) {
	}

	/**
	 * An actor.
	 *
	 * @param name its name
	 */
	public record Named(String name) {
	}

	/**
	 * A page of links.
	 *
	 * @param nodes the links
	 */
	public record Answers(List<Answer> nodes) {
	}

	/**
	 * A link.
	 *
	 * @param from what answers
	 * @param to what is answered
	 * @param lagDays the days between
	 */
	public record Answer(Reference from, Reference to, @Nullable Integer lagDays) {
	}

	/**
	 * A request that was met.
	 *
	 * @param ask the request
	 * @param lagDays the days since
	 */
	public record Fulfilment(Request ask, @Nullable Integer lagDays) {
	}

	/**
	 * A request.
	 *
	 * @param response what makes it
	 */
	public record Request(Reference response) {
	}

	/**
	 * A request that the act makes.
	 *
	 * @param outcomes what met it
	 */
	public record Ask(List<Outcome> outcomes) {
	}

	/**
	 * What met a request.
	 *
	 * @param act the act
	 * @param lagDays the days since
	 */
	public record Outcome(Reference act, @Nullable Integer lagDays) {
	}

}
