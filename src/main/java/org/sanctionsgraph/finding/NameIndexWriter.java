package org.sanctionsgraph.finding;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/** Writes an index of names. */
final class NameIndexWriter {

	private final Index index = new Index(new KeywordAnalyzer());

	void add(StoredName name) {
		Document document = new Document();
		name.form().grams().forEach((gram) -> document.add(new StringField(NameIndex.GRAM, gram, Field.Store.NO)));
		document.add(new BinaryDocValuesField(NameIndex.NAME, name.encoded()));
		this.index.add(document);
	}

	NameIndex written() {
		return new NameIndex(this.index.written());
	}

}
