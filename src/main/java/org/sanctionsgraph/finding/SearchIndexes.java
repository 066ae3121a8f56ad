package org.sanctionsgraph.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.sanctionsgraph.caching.ReadAhead;
import org.sanctionsgraph.nameindex.NameHit;
import org.sanctionsgraph.timeleft.TimeLeft;
import org.sanctionsgraph.versions.DatasetVersions;
import org.sanctionsgraph.versions.VersionPreparation;

import org.springframework.stereotype.Component;

/**
 * Searches in the dataset version that the current request uses. The index of a version
 * is made once, from its tables.
 */
@Component
public class SearchIndexes implements ReadAhead, VersionPreparation {

	/** The version that is served, and the one that requests may still use. */
	private static final int VERSIONS = 2;

	private static final int REHEARSED = 40;

	private final DatasetVersions versions;

	private final IndexedTexts texts;

	private final Cache<String, SearchIndex> indexes = Caffeine.newBuilder().maximumSize(VERSIONS).build();

	SearchIndexes(DatasetVersions versions, IndexedTexts texts) {
		this.versions = versions;
		this.texts = texts;
	}

	/**
	 * {@return the form of each actor that matches a name best, best match first}
	 * @param least the least score
	 */
	public List<NameHit> names(String name, double least) {
		try {
			return current().names().get().search(name, least);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the form of each actor's name that is most like a name, however unlike}
	 */
	public List<NameHit> namesOf(Collection<String> actorIds, String name) {
		try {
			return current().names().get().best(actorIds, name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return records with words that begin so}
	 * @param types the types of records; empty for all
	 */
	public List<SuggestedText> suggestions(String prefix, List<String> types, int first) {
		try {
			return current().suggestions().get().suggest(prefix, types, first);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return records with words of a text, most relevant first}
	 * @param types the types of records; empty for all
	 */
	public List<TextHit> texts(String text, List<String> types, int first) {
		try {
			return current().texts().get().search(text, types, first);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void readAhead(String version) {
		SearchIndex index = of(version);
		index.complete();
		try {
			index.names().get().rehearse(REHEARSED);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean fillsDivisions() {
		return false;
	}

	@Override
	public void prepare(String version) {
		of(version).complete();
	}

	private SearchIndex current() {
		TimeLeft.check();
		return of(this.versions.state());
	}

	private SearchIndex of(String version) {
		return Objects.requireNonNull(this.indexes.get(version, (missing) -> this.texts.index()));
	}

}
