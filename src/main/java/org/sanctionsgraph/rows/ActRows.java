package org.sanctionsgraph.rows;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.PartialDate;
import org.sanctionsgraph.rows.RecordFiles.AnswerEntry;
import org.sanctionsgraph.rows.RecordFiles.ParticipantEntry;
import org.sanctionsgraph.rows.RecordFiles.TitleEntry;

import org.springframework.stereotype.Component;

/** Rows that measures and responses share. */
@Component
class ActRows {

	private final FileMapper mapper;

	ActRows(FileMapper mapper) {
		this.mapper = mapper;
	}

	void add(String id, List<TitleEntry> titles, List<String> topics, List<ParticipantEntry> participants,
			Batch batch) {
		batch.add(new TableRow.Act(id));
		Numbered.each(titles, (ordinal, title) -> batch.add(this.mapper.title(id, ordinal, title)));
		Numbered.each(topics, (ordinal, topic) -> batch.add(new TableRow.ActTopic(id, ordinal, topic)));
		Numbered.each(participants,
				(ordinal, participant) -> batch.add(this.mapper.participation(id, ordinal, participant)));
	}

	/**
	 * Adds links to the acts that an act answers.
	 * @param shownBy the acts that show these links as theirs: the act itself, and what
	 * it enacts
	 * @param dates the date of every act of which it is known
	 */
	void addLinks(String id, List<AnswerEntry> answers, List<String> shownBy, Map<String, String> dates, Batch batch) {
		String date = dates.get(id);
		Numbered.each(answers, (ordinal, answer) -> {
			String link = id + ">" + answer.to();
			batch.add(this.mapper.link(link, id, answer, lag(dates.get(answer.to()), date), SortKey.date(date)));
			shownBy.forEach((act) -> batch.add(new TableRow.ActAnswer(act, link, ordinal)));
		});
	}

	private static @Nullable Integer lag(@Nullable String earlier, @Nullable String later) {
		return (earlier == null || later == null) ? null : new PartialDate(earlier).daysUntil(new PartialDate(later));
	}

}
