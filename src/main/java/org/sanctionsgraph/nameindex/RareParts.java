package org.sanctionsgraph.nameindex;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finds forms by the parts that they share with a name. Rare parts tell names apart, and
 * are found at once; common ones are left out.
 *
 * @param reader reads the forms
 */
record RareParts(IndexReader reader) {

	private static final int LEAST_PARTS = 4;

	/** How often the parts by which forms are found occur, all together. */
	private static final int MOST_FOUND = 50_000;

	/**
	 * {@return a query for forms that share parts of one of the readings of a name}
	 * @param grams the parts of each reading
	 */
	Query query(Set<Set<String>> grams) throws IOException {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		for (Set<String> parts : grams) {
			any.add(someOf(parts), BooleanClause.Occur.SHOULD);
		}
		return any.build();
	}

	private Query someOf(Set<String> parts) throws IOException {
		BooleanQuery.Builder some = new BooleanQuery.Builder();
		int taken = 0;
		long found = 0;
		for (Map.Entry<Term, Integer> term : rareFirst(parts)) {
			found += term.getValue();
			if (taken < LEAST_PARTS || found <= MOST_FOUND) {
				some.add(new TermQuery(term.getKey()), BooleanClause.Occur.SHOULD);
				taken++;
			}
		}
		return some.build();
	}

	private List<Map.Entry<Term, Integer>> rareFirst(Set<String> parts) throws IOException {
		Map<Term, Integer> frequencies = new HashMap<>();
		for (String part : parts) {
			Term term = new Term(NameIndex.GRAM, part);
			frequencies.put(term, this.reader.docFreq(term));
		}
		return frequencies.entrySet()
			.stream()
			.filter((term) -> term.getValue() > 0)
			.sorted(Map.Entry.<Term, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.toList();
	}

}
