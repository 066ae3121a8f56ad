package org.sanctionsgraph.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.IndexSearcher;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the index of a dataset version from its tables. */
@Component
class IndexedTexts {

	private static final String NAMES = """
			select actor_id, form, language, kind, actor_kind, designations from searchable_name
			 %s order by actor_id, form""";

	private static final String ALL_NAMES = NAMES.formatted("");

	private static final String NAMES_OF_ACTOR = NAMES.formatted("where actor_id = ?");

	private static final String TEXTS = "select type, record_id, body, heading from searchable_text order by type, record_id";

	private static final String ACTOR = "ACTOR";

	private final JdbcClient jdbc;

	IndexedTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	SearchIndex index() {
		try {
			SuggestionIndex suggestions = new SuggestionIndex();
			NameIndex names = names(suggestions);
			TextIndex texts = texts(suggestions);
			suggestions.written();
			return new SearchIndex(names, suggestions, texts);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private NameIndex names(SuggestionIndex suggestions) throws IOException {
		NameIndexWriter names = new NameIndexWriter();
		this.jdbc.sql(ALL_NAMES).query((RowCallbackHandler) (row) -> {
			StoredName name = name(row);
			names.add(name);
			suggestions.add(new FoundRecord(ACTOR, name.actorId()), name.value(), name.weight());
		});
		return names.written();
	}

	/**
	 * {@return the names of one actor}
	 */
	List<StoredName> names(String actorId) {
		return this.jdbc.sql(NAMES_OF_ACTOR).param(actorId).query((row, index) -> name(row)).list();
	}

	private static StoredName name(ResultSet row) throws SQLException {
		return new StoredName(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				row.getInt(6));
	}

	private TextIndex texts(SuggestionIndex suggestions) throws IOException {
		Map<FoundRecord, Document> documents = new LinkedHashMap<>();
		this.jdbc.sql(TEXTS).query((RowCallbackHandler) (row) -> {
			FoundRecord record = new FoundRecord(row.getString(1), row.getString(2));
			boolean heading = row.getBoolean(4);
			documents.computeIfAbsent(record, IndexedTexts::document)
				.add(new TextField(heading ? TextIndex.HEADING : TextIndex.BODY, row.getString(3), Field.Store.YES));
			if (heading && !record.type().equals(ACTOR)) {
				suggestions.add(record, row.getString(3), 0);
			}
		});
		Index index = new Index(TextIndex.ANALYZER);
		documents.values().forEach(index::add);
		return new TextIndex(new IndexSearcher(index.written()));
	}

	private static Document document(FoundRecord record) {
		Document document = new Document();
		document.add(new StoredField(TextIndex.RECORD, record.encoded()));
		document.add(new StringField(TextIndex.TYPE, record.type(), Field.Store.NO));
		return document;
	}

}
