package org.sanctionsgraph.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.search.suggest.Lookup.LookupResult;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.sanctionsgraph.script.Romanization;
import org.sanctionsgraph.timeleft.TimeLeft;

/** The names, titles and publishers of a dataset version, by the beginnings of words. */
final class SuggestionIndex {

	/** Several names of one record may begin alike. */
	private static final int NAMES_OF_A_RECORD = 6;

	private static final String MARKS = "" + SuggestionWords.WHOLE + SuggestionWords.BEGINNING
			+ SuggestionWords.ANYWHERE + SuggestionWords.SYLLABLES;

	/** With signs that pinyin does not have, another system is meant. */
	private static final String MARKS_OF_SYSTEMS = "" + SuggestionWords.WHOLE + SuggestionWords.BEGINNING
			+ SuggestionWords.SYLLABLES + SuggestionWords.ANYWHERE;

	private final AnalyzingInfixSuggester suggester;

	SuggestionIndex() {
		try {
			this.suggester = new AnalyzingInfixSuggester(new ByteBuffersDirectory(),
					WordTokens.analyzer(new LastText<>(SuggestionWords::of)::of),
					WordTokens.analyzer(SuggestionWords::typed), AnalyzingInfixSuggester.DEFAULT_MIN_PREFIX_CHARS,
					false);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Adds a text of a record.
	 * @param weight the greater, the earlier it is suggested
	 */
	void add(FoundRecord record, String text, int weight) {
		try {
			this.suggester.add(new BytesRef(text), Set.of(new BytesRef(record.type())), weight,
					new BytesRef(record.encoded()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return this, with what was added}
	 */
	SuggestionIndex written() {
		try {
			this.suggester.commit();
			this.suggester.refresh();
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the texts of which words begin so, one per record; those that consist of
	 * the beginning first, then those that begin with it}
	 * @param types the types of records; empty for all
	 */
	List<SuggestedText> suggest(String prefix, List<String> types, int first) throws IOException {
		if (prefix.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return List.of();
		}
		Set<BytesRef> contexts = types.stream().map(BytesRef::new).collect(Collectors.toSet());
		Map<FoundRecord, SuggestedText> found = new LinkedHashMap<>();
		for (char mark : (Romanization.isOtherThanPinyin(prefix) ? MARKS_OF_SYSTEMS : MARKS).toCharArray()) {
			if (found.size() < first) {
				lookUp(mark + prefix, contexts, first, found);
			}
		}
		return new ArrayList<>(found.values()).subList(0, Math.min(first, found.size()));
	}

	private void lookUp(String typed, Set<BytesRef> contexts, int first, Map<FoundRecord, SuggestedText> found)
			throws IOException {
		TimeLeft.check();
		for (LookupResult result : this.suggester.lookup(typed, contexts.isEmpty() ? null : contexts,
				first * NAMES_OF_A_RECORD, true, false)) {
			FoundRecord record = FoundRecord.decoded(result.payload.utf8ToString());
			found.putIfAbsent(record, new SuggestedText(record, result.key.toString()));
		}
	}

}
