package org.sanctionsgraph.finding;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a whole text as tokens. */
final class WordTokens extends Tokenizer {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final Function<String, ? extends Collection<String>> words;

	private Iterator<String> left = List.<String>of().iterator();

	private WordTokens(Function<String, ? extends Collection<String>> words) {
		this.words = words;
	}

	/**
	 * {@return an analyzer whose tokens are the words of each text}
	 */
	static Analyzer analyzer(Function<String, ? extends Collection<String>> words) {
		return new Analyzer() {
			@Override
			protected TokenStreamComponents createComponents(String field) {
				return new TokenStreamComponents(new WordTokens(words));
			}
		};
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		StringWriter text = new StringWriter();
		this.input.transferTo(text);
		this.left = this.words.apply(text.toString()).iterator();
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		if (!this.left.hasNext()) {
			return false;
		}
		this.term.append(this.left.next());
		return true;
	}

}
