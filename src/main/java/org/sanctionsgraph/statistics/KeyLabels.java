package org.sanctionsgraph.statistics;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sanctionsgraph.kernel.BatchRead;
import org.sanctionsgraph.language.Label;
import org.sanctionsgraph.language.Wording;
import org.sanctionsgraph.sql.ArrayParameter;
import org.sanctionsgraph.sql.Columns;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the names of the jurisdictions and topics among values, in all languages; the
 * first is that of the records themselves.
 */
@Component
class KeyLabels implements BatchRead<List<Statistics.Value>, List<Label>> {

	static final String ACTOR = "Actor";

	static final String TOPIC = "Topic";

	private static final String OF_ACTORS = """
			select a.id as id_, 0 as place_, 'und', a.name from actor a where a.id = any(:ids)
			union all
			select n.actor_id, n.ordinal + 1, n.language, n.form from actor_name n
			 where n.actor_id = any(:ids) and n.kind = 'PREFERRED' and n.language is not null
			order by id_, place_""";

	private static final String OF_TOPICS = """
			select topic_key, label, languages, labels from topic where topic_key = any(:ids)""";

	private final JdbcClient jdbc;

	KeyLabels(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return "labelsOfKeys";
	}

	@Override
	public Map<List<Statistics.Value>, List<Label>> read(Collection<List<Statistics.Value>> rows) {
		Map<Statistics.Value, List<Wording>> found = wordings(rows.stream().flatMap(List::stream).distinct().toList());
		return rows.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(values) -> values.stream()
						.filter(found::containsKey)
						.map((value) -> label(value, found))
						.toList()));
	}

	private Map<Statistics.Value, List<Wording>> wordings(List<Statistics.Value> values) {
		Map<Statistics.Value, List<Wording>> found = new HashMap<>();
		query(ACTOR, OF_ACTORS, values,
				(row) -> wordings(found, ACTOR, row.getString(1)).add(new Wording(row.getString(3), row.getString(4))));
		query(TOPIC, OF_TOPICS, values, (row) -> {
			Columns columns = new Columns(row, 1);
			wordings(found, TOPIC, columns.text()).addAll(declared(columns));
		});
		return found;
	}

	private void query(String type, String sql, List<Statistics.Value> values, RowCallbackHandler rows) {
		List<String> ids = values.stream()
			.filter((value) -> value.type().equals(type))
			.map(Statistics.Value::value)
			.toList();
		if (!ids.isEmpty()) {
			this.jdbc.sql(sql).param("ids", ArrayParameter.of(ids)).query(rows);
		}
	}

	private static List<Wording> wordings(Map<Statistics.Value, List<Wording>> found, String type, String value) {
		return found.computeIfAbsent(new Statistics.Value(type, value), (key) -> new ArrayList<>());
	}

	private static List<Wording> declared(Columns row) throws SQLException {
		Stream<Wording> first = Stream.of(new Wording("und", row.text()));
		List<String> languages = row.texts();
		List<String> labels = row.texts();
		return Stream
			.concat(first,
					IntStream.range(0, labels.size()).mapToObj((i) -> new Wording(languages.get(i), labels.get(i))))
			.toList();
	}

	private static Label label(Statistics.Value value, Map<Statistics.Value, List<Wording>> found) {
		return new Label(value.type(), value.value(), Objects.requireNonNull(found.get(value)));
	}

}
