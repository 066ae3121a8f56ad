package org.sanctionsgraph.nameindex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.sanctionsgraph.names.NameForm;
import org.sanctionsgraph.spelling.NearNames;
import org.sanctionsgraph.timeleft.TimeLeft;

/**
 * The names of all actors of a dataset version. Those that share most with a name that is
 * searched for are compared with it.
 */
public final class NameIndex {

	static final String GRAM = "gram";

	static final String ACTOR = "actor";

	static final String NAME = "name";

	/** Other characters than those of the actor's own name may be read alike. */
	private static final double BY_SOUND = 0.8;

	/** Who makes the same error as a source hardly makes another one. */
	private static final double SPELT_OTHERWISE = 0.85;

	/**
	 * A given name that is known in full is the short form of no other, and who is known
	 * by an initial has no other one.
	 */
	private static final double OF_SOMEBODY_ELSE = 0.7;

	/** In Chinese, a foreign family name stands alone with a title, or begins others. */
	private static final double FAMILY_NAME = 0.704;

	private static final double BEHIND_OFFICE = 0.9;

	private static final double LIKE_A_MISSPELLING = 0.9;

	/** The same for all, so that all who search for a name find the same actors. */
	private static final int COMPARED = 300;

	private static final int MOST_FORMS = 1000;

	private static final int LEAST_FORMS = 60;

	/** Of the text, compared with forms, all together. */
	private static final int MOST_WORDS = 3000;

	private static final int FORMS_KEPT = 30_000;

	private final IndexSearcher searcher;

	private final Cache<StoredName, NameForm> forms = Caffeine.newBuilder().maximumSize(FORMS_KEPT).build();

	private final Bodies bodies;

	NameIndex(DirectoryReader reader, Bodies bodies) {
		this.searcher = new IndexSearcher(reader);
		this.searcher.setTimeout(TimeLeft::isOver);
		this.bodies = bodies;
	}

	/**
	 * {@return the form of each actor that matches best, best match first}
	 * @param least the least score
	 */
	public List<NameHit> search(String text, double least) throws IOException {
		Map<String, NameHit> best = new HashMap<>(found(text, least));
		Optional<TwoNames> two = TwoNames.in(text);
		if (two.isPresent()) {
			Map<String, NameHit> others = found(two.get().other(), least);
			found(two.get().one(), least).forEach((id,
					hit) -> two.get().hit(hit, others).ifPresent((both) -> best.merge(id, both, NameIndex::better)));
			best.values().removeIf((hit) -> hit.score() < least);
		}
		return best.values().stream().sorted(NameHit.BEST_FIRST).toList();
	}

	/**
	 * Searches for some of its names, since the first searches of a process take several
	 * times as long as later ones.
	 */
	public void rehearse(int searches) throws IOException {
		for (StoredName name : names(MatchAllDocsQuery.INSTANCE, searches)) {
			search(name.value(), LIKE_A_MISSPELLING);
		}
	}

	private Map<String, NameHit> found(String text, double least) throws IOException {
		SoughtName sought = SoughtName.of(text, this.bodies);
		Map<String, NameHit> best = new HashMap<>();
		for (StoredName name : names(sought.query(this.searcher.getIndexReader()), most(sought))) {
			NameHit hit = hit(sought, name);
			if (hit.score() >= least) {
				best.merge(name.actorId(), hit, NameIndex::better);
			}
		}
		return best;
	}

	private static NameHit better(NameHit one, NameHit other) {
		return (NameHit.BEST_FIRST.compare(one, other) <= 0) ? one : other;
	}

	/** Whoever writes many words shares more with whom they mean than with others. */
	private static int most(SoughtName sought) {
		return Math.min(COMPARED, Math.max(LEAST_FORMS, MOST_WORDS / sought.size()));
	}

	/**
	 * {@return the name of each actor that is most like a text; actors without names are
	 * absent}
	 */
	public List<NameHit> best(Collection<String> actorIds, String text) throws IOException {
		if (actorIds.isEmpty()) {
			return List.of();
		}
		SoughtName sought = SoughtName.of(text, this.bodies);
		List<NameHit> best = new ArrayList<>();
		for (String id : actorIds) {
			names(new TermQuery(new Term(ACTOR, id)), MOST_FORMS).stream()
				.map((name) -> hit(sought, name))
				.min(NameHit.BEST_FIRST)
				.ifPresent(best::add);
		}
		return best;
	}

	private NameHit hit(SoughtName text, StoredName name) {
		TimeLeft.check();
		NameForm sought = text.as(name);
		NameForm form = Objects.requireNonNull(this.forms.get(name, (missing) -> missing.form(this.bodies)));
		NameHit hit = new NameHit(name, text.compare(name, form), sought.sharesScript(form));
		if (sought.isHan() && !form.isHan() && name.others().inHan()) {
			return hit.times(BY_SOUND);
		}
		if (name.isFamilyNameInHan(form) && sought.isWholeInHan() && sought.written().isLongerThan(form.written())) {
			boolean office = sought.written().endsWith(form.written()) && hit.score() >= BEHIND_OFFICE;
			return office ? hit.atMost(FAMILY_NAME) : hit.times(FAMILY_NAME);
		}
		return hit.times(left(name, form, sought, hit));
	}

	private static double left(StoredName name, NameForm form, NameForm sought, NameHit hit) {
		if ((name.others().inFull() && NearNames.isShortened(form, sought))
				|| name.others().haveOtherInitialsThan(sought)) {
			return OF_SOMEBODY_ELSE;
		}
		return (name.isMisspelt() && hit.score() < LIKE_A_MISSPELLING) ? SPELT_OTHERWISE : 1;
	}

	private List<StoredName> names(Query query, int limit) throws IOException {
		ScoreDoc[] found = this.searcher.search(query, limit).scoreDocs;
		TimeLeft.check();
		int[] documents = Arrays.stream(found).mapToInt((hit) -> hit.doc).sorted().toArray();
		BinaryDocValues values = MultiDocValues.getBinaryValues(this.searcher.getIndexReader(), NAME);
		List<StoredName> names = new ArrayList<>(documents.length);
		for (int document : documents) {
			if (values != null && values.advanceExact(document)) {
				names.add(StoredName.decoded(values.binaryValue()));
			}
		}
		return names;
	}

}
