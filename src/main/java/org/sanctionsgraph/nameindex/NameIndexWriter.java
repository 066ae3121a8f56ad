package org.sanctionsgraph.nameindex;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.sanctionsgraph.names.NameForm;

/** Writes an index of names. */
public final class NameIndexWriter {

	private final Index index = new Index(new KeywordAnalyzer());

	private final Bodies bodies;

	private final List<StoredName> ofActor = new ArrayList<>();

	/**
	 * Starts an index.
	 * @param bodies the states and bodies that names may mention
	 */
	public NameIndexWriter(Bodies bodies) {
		this.bodies = bodies;
	}

	/** Adds a name; the names of an actor come one after another. */
	public void add(StoredName name) {
		if (!this.ofActor.isEmpty() && !this.ofActor.getFirst().actorId().equals(name.actorId())) {
			write();
		}
		this.ofActor.add(name);
	}

	private void write() {
		List<NameForm> forms = this.ofActor.stream().map(StoredName::read).toList();
		for (int i = 0; i < forms.size(); i++) {
			write(this.ofActor.get(i).beside(OtherNames.of(forms.get(i), forms)), forms.get(i));
		}
		this.ofActor.clear();
	}

	private void write(StoredName name, NameForm read) {
		Document document = new Document();
		name.form(read, this.bodies)
			.grams()
			.forEach((gram) -> document.add(new StringField(NameIndex.GRAM, gram, Field.Store.NO)));
		document.add(new StringField(NameIndex.ACTOR, name.actorId(), Field.Store.NO));
		document.add(new BinaryDocValuesField(NameIndex.NAME, name.encoded()));
		this.index.add(document);
	}

	public NameIndex written() {
		write();
		return new NameIndex(this.index.written(), this.bodies);
	}

}
