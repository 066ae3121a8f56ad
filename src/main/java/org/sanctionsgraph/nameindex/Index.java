package org.sanctionsgraph.nameindex;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index that is written once, in memory. */
public final class Index {

	private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

	private final IndexWriter writer;

	public Index(Analyzer analyzer) {
		try {
			this.writer = new IndexWriter(this.directory, new IndexWriterConfig(analyzer));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void add(Document document) {
		try {
			this.writer.addDocument(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return a reader of all documents, in one segment}
	 */
	public DirectoryReader written() {
		try {
			this.writer.forceMerge(1);
			this.writer.close();
			return DirectoryReader.open(this.directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
