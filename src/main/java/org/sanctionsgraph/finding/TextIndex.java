package org.sanctionsgraph.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import com.ibm.icu.text.Transliterator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.names.NameWords;
import org.sanctionsgraph.timeleft.TimeLeft;

/** The texts of a dataset version, ranked by BM25. */
final class TextIndex {

	static final String RECORD = "record";

	static final String TYPE = "type";

	static final String HEADING = "heading";

	static final String BODY = "body";

	static final String WHOLE = "whole";

	private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

	static final Analyzer ANALYZER = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String field) {
			return tokens();
		}
	};

	private static final String START = "<mark>";

	private static final String END = "</mark>";

	private static final float WORTH_OF_HEADING = 4;

	/** Whoever writes a whole name means what bears it. */
	private static final float WORTH_OF_NAME = 100;

	private static final float LEAST_OF_WORDS = 0.4F;

	private final IndexSearcher searcher;

	private final UnifiedHighlighter highlighter;

	TextIndex(IndexSearcher searcher) {
		this.searcher = searcher;
		this.searcher.setTimeout(TimeLeft::isOver);
		this.highlighter = UnifiedHighlighter.builder(searcher, ANALYZER)
			.withFormatter(new DefaultPassageFormatter(START, END, " … ", true))
			.build();
	}

	/** Chinese is written without spaces, so that any two characters may be a word. */
	private static Analyzer.TokenStreamComponents tokens() {
		Tokenizer words = new StandardTokenizer();
		TokenStream simplified = new ICUTransformFilter(new ICUFoldingFilter(words), SIMPLIFIED);
		TokenStream pairs = new CJKBigramFilter(simplified, CJKBigramFilter.HAN | CJKBigramFilter.HANGUL, true);
		return new Analyzer.TokenStreamComponents(words,
				new EnglishMinimalStemFilter(new StopFilter(pairs, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
	}

	/**
	 * {@return the records that have words of a text, most relevant first}
	 * @param types the types of records; empty for all
	 */
	List<TextHit> search(String given, List<String> types, int first) throws IOException {
		String text = given.replace(':', ' ');
		QueryBuilder builder = new QueryBuilder(ANALYZER);
		builder.setEnableGraphQueries(false);
		Query heading = distinct(builder.createBooleanQuery(HEADING, text));
		Query body = distinct(builder.createBooleanQuery(BODY, text));
		if (heading == null || body == null) {
			return List.of();
		}
		BooleanQuery.Builder any = new BooleanQuery.Builder()
			.add(new BoostQuery(heading, WORTH_OF_HEADING), Occur.SHOULD)
			.add(body, Occur.SHOULD);
		whole(text).map((name) -> new ConstantScoreQuery(new TermQuery(new Term(WHOLE, name))))
			.ifPresent((name) -> any.add(new BoostQuery(name, WORTH_OF_NAME), Occur.SHOULD));
		Query words = any.build();
		TopDocs found = this.searcher.search(restricted(words, types), first);
		TimeLeft.check();
		return hits(found, this.highlighter.highlightFields(new String[] { HEADING, BODY }, words, found));
	}

	/** A word that is repeated is one word. */
	private static @Nullable Query distinct(@Nullable Query words) {
		if (!(words instanceof BooleanQuery all)) {
			return words;
		}
		Set<BooleanClause> clauses = new LinkedHashSet<>(all.clauses());
		BooleanQuery.Builder distinct = new BooleanQuery.Builder();
		clauses.forEach(distinct::add);
		return distinct.setMinimumNumberShouldMatch((int) (LEAST_OF_WORDS * clauses.size())).build();
	}

	/**
	 * {@return a name or title as it is found as a whole, if it has letters or digits}
	 */
	static Optional<String> whole(String heading) {
		return Optional.of(String.join(" ", NameWords.typed(heading))).filter(Predicate.not(String::isEmpty));
	}

	private static Query restricted(Query words, List<String> types) {
		BooleanQuery.Builder ofTypes = new BooleanQuery.Builder();
		types.forEach((type) -> ofTypes.add(new TermQuery(new Term(TYPE, type)), Occur.SHOULD));
		BooleanQuery.Builder restricted = new BooleanQuery.Builder().add(words, Occur.MUST);
		return types.isEmpty() ? words : restricted.add(ofTypes.build(), Occur.FILTER).build();
	}

	private List<TextHit> hits(TopDocs found, Map<String, String[]> snippets) throws IOException {
		List<TextHit> hits = new ArrayList<>();
		for (int i = 0; i < found.scoreDocs.length; i++) {
			String id = this.searcher.storedFields().document(found.scoreDocs[i].doc).get(RECORD);
			hits.add(new TextHit(FoundRecord.decoded(id), found.scoreDocs[i].score,
					snippet(snippets.get(HEADING), snippets.get(BODY), i)));
		}
		return hits;
	}

	/**
	 * Of a name or title with the words, and a passage with them, the passage tells more.
	 */
	private static String snippet(String @Nullable [] headings, String @Nullable [] bodies, int index) {
		String body = (bodies == null) ? null : bodies[index];
		String heading = (headings == null) ? null : headings[index];
		return (body != null && body.contains(START)) ? body : Objects.requireNonNullElse(heading, "");
	}

}
