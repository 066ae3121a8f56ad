package org.sanctionsgraph.charts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanctionsgraph.drawing.Element;

/** Which mark answers which. */
final class Answers {

	private final Map<String, Mark> byAct = new HashMap<>();

	private final Map<List<String>, Answer> answers = new LinkedHashMap<>();

	/** An act stands at its first event; that one links are drawn to. */
	private Answers(List<Mark> marks) {
		marks.forEach((mark) -> this.byAct.merge(mark.entry().act().id(), mark,
				(one, other) -> one.entry().comesBefore(other.entry()) ? one : other));
	}

	/**
	 * Each link once, also if a measure takes it over from the response that it enacts.
	 */
	static Collection<Answer> among(List<Mark> marks) {
		Answers all = new Answers(marks);
		marks.forEach((mark) -> mark.entry().act().answers().forEach((link) -> all.add(mark, link)));
		return all.answers.values();
	}

	/** How many days each mark took to answer, the fewest if it answers several. */
	static List<Element> lags(List<Answer> answers, List<Mark> marks) {
		Map<Mark, Element> lags = new LinkedHashMap<>();
		answers.stream()
			.filter((answer) -> answer.hasRoom(marks))
			.sorted(Comparator.comparing(Answer::lagDays, Comparator.nullsLast(Comparator.naturalOrder())))
			.forEach((answer) -> answer.lag().ifPresent((lag) -> lags.putIfAbsent(answer.from(), lag)));
		return List.copyOf(lags.values());
	}

	private void add(Mark holder, ChartEntry.Link link) {
		String holderId = holder.entry().act().id();
		String fromId = this.byAct.containsKey(link.from().id()) ? link.from().id() : holderId;
		Mark from = this.byAct.get(fromId);
		Mark to = this.byAct.get(link.to().id());
		if (from != null && to != null) {
			this.answers.putIfAbsent(List.of(fromId, link.to().id()), new Answer(from, to, link.lagDays()));
		}
	}

}
