package org.sanctionsgraph.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.IndexSearcher;
import org.sanctionsgraph.nameindex.Bodies;
import org.sanctionsgraph.nameindex.Index;
import org.sanctionsgraph.nameindex.NameIndex;
import org.sanctionsgraph.nameindex.NameIndexWriter;
import org.sanctionsgraph.nameindex.StoredName;
import org.sanctionsgraph.versions.DatasetVersions;
import org.sanctionsgraph.script.Regions;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the index of a dataset version from its tables. */
@Component
class IndexedTexts {

	private static final String NAMES = """
			select n.actor_id, n.form, n.language, n.kind, n.actor_kind, n.designations + coalesce(i.measures, 0)
			  from searchable_name n
			  left join (select actor_id, count(*) as measures from measure_imposer group by actor_id) i
			    on i.actor_id = n.actor_id
			 order by n.actor_id, n.form""";

	private static final String STATES = """
			select c.country, min(c.actor_id) from actor_country c
			  join actor a on a.id = c.actor_id and a.kind = 'STATE'
			 group by c.country""";

	private static final String STATES_OF_BODIES = """
			select c.actor_id, min(s.id) from actor_country c
			  join actor a on a.id = c.actor_id and a.kind in ('PUBLIC_BODY', 'ORGANIZATION')
			  join actor_country o on o.country = c.country join actor s on s.id = o.actor_id and s.kind = 'STATE'
			 group by c.actor_id""";

	private static final String FOREIGNERS = """
			select actor_id from actor_country group by actor_id
			having not bool_or(country in ('CN', 'HK', 'MO', 'SG', 'TW'))""";

	private static final String TEXTS = "select type, record_id, body, heading from searchable_text order by type, record_id";

	private static final String ACTOR = "ACTOR";

	private static final String HEADINGS = """
			select type, record_id, body from searchable_text
			 where heading and type <> 'ACTOR' order by type, record_id""";

	private final JdbcClient jdbc;

	private final DatasetVersions versions;

	IndexedTexts(JdbcClient jdbc, DatasetVersions versions) {
		this.jdbc = jdbc;
		this.versions = versions;
	}

	SearchIndex index() {
		return new SearchIndex(new MadeOnce<>(this::names, this.versions::inSame),
				new MadeOnce<>(this::suggestions, this.versions::inSame),
				new MadeOnce<>(this::texts, this.versions::inSame));
	}

	private NameIndex names() {
		List<StoredName> all = recorded();
		NameIndexWriter names = new NameIndexWriter(Bodies.of(all, states()));
		all.forEach(names::add);
		return names.written();
	}

	/**
	 * {@return all names, those of an actor one after another}
	 */
	List<StoredName> recorded() {
		Map<String, String> states = ids(STATES_OF_BODIES);
		Set<String> foreigners = this.jdbc.sql(FOREIGNERS).query(String.class).set();
		return this.jdbc.sql(NAMES)
			.query((row, index) -> name(row).ofState(states.get(row.getString(1)))
				.ofForeigner(foreigners.contains(row.getString(1))))
			.list();
	}

	/**
	 * {@return the ids of states by the codes of their countries}
	 */
	Map<String, String> states() {
		return ids(STATES);
	}

	private Map<String, String> ids(String sql) {
		Map<String, String> ids = new HashMap<>();
		this.jdbc.sql(sql).query((RowCallbackHandler) (row) -> ids.put(row.getString(1), row.getString(2)));
		return ids;
	}

	private SuggestionIndex suggestions() {
		SuggestionIndex suggestions = new SuggestionIndex();
		this.jdbc.sql(NAMES).query((RowCallbackHandler) (row) -> {
			StoredName name = name(row);
			suggestions.add(new FoundRecord(ACTOR, name.actorId()), name.value(), name.weight());
		});
		this.jdbc.sql(HEADINGS)
			.query((RowCallbackHandler) (row) -> suggestions.add(new FoundRecord(row.getString(1), row.getString(2)),
					row.getString(3), 0));
		return suggestions.written();
	}

	private static StoredName name(ResultSet row) throws SQLException {
		return new StoredName(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				row.getInt(6));
	}

	private TextIndex texts() {
		Map<FoundRecord, Document> documents = new LinkedHashMap<>();
		this.jdbc.sql(TEXTS)
			.query((RowCallbackHandler) (row) -> add(documents
				.computeIfAbsent(new FoundRecord(row.getString(1), row.getString(2)), IndexedTexts::document),
					row.getString(3), row.getBoolean(4)));
		Index index = new Index(TextIndex.ANALYZER);
		documents.values().forEach(index::add);
		return new TextIndex(new IndexSearcher(index.written()));
	}

	private static void add(Document document, String text, boolean heading) {
		document.add(new TextField(heading ? TextIndex.HEADING : TextIndex.BODY, text, Field.Store.YES));
		if (heading) {
			Stream.concat(Stream.of(text), Regions.alone(text).stream())
				.flatMap((name) -> TextIndex.whole(name).stream())
				.forEach((name) -> document.add(new StringField(TextIndex.WHOLE, name, Field.Store.NO)));
		}
	}

	private static Document document(FoundRecord record) {
		Document document = new Document();
		document.add(new StoredField(TextIndex.RECORD, record.encoded()));
		document.add(new StringField(TextIndex.TYPE, record.type(), Field.Store.NO));
		return document;
	}

}
