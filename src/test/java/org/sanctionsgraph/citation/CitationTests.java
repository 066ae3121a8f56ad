package org.sanctionsgraph.citation;

import java.io.StringReader;
import java.util.List;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.source.Claim;
import org.sanctionsgraph.source.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CitationTests {

	private static final Source FULL = source("The \"28\" & 100 % of {them}", "An Author", "2019-10-08",
			"https://example.org/a_b?c=%20{d}");

	private static final Source BARE = source("习近平签署主席令", null, null, null);

	private static final Claim CLAIM = new Claim("claim.0a1b", "canada", "names", "Canada", "the-source", "paragraph 4",
			Claim.Rank.PREFERRED, null, true);

	@Test
	void textNamesAuthorPublisherTitleDateAndAddress() {
		assertThat(CitationStyle.TEXT.of(Cited.of(FULL))).isEqualTo(
				"An Author, The Publisher, “The \"28\" & 100 % of {them}”, 2019-10-08, <https://example.org/a_b?c=%20{d}>, "
						+ "archived at <https://archive.example.org/1>, accessed 2026-11-27.");
		assertThat(CitationStyle.TEXT.of(Cited.of(BARE))).isEqualTo("The Publisher, “习近平签署主席令”, undated.");
	}

	@Test
	void aClaimIsCitedWithItsPlaceAndTheVersionOfTheDataset() {
		Cited cited = Cited.of(CLAIM, BARE, "0123456789ab");
		assertThat(CitationStyle.TEXT.of(cited)).isEqualTo("The Publisher, “习近平签署主席令”, undated, paragraph 4. "
				+ "Recorded as claim.0a1b in dataset version 0123456789ab.");
		JsonNode item = JsonMapper.shared().readTree(CitationStyle.CSL_JSON.of(cited));
		assertThat(item.path("locator").asString()).isEqualTo("paragraph 4");
		assertThat(item.path("note").asString()).isEqualTo("Recorded as claim.0a1b in dataset version 0123456789ab");
		assertThat(CitationStyle.BIBTEX.of(cited)).startsWith("@misc{claim.0a1b,")
			.contains("note = {paragraph 4. Recorded as claim.0a1b in dataset version 0123456789ab}");
	}

	@Test
	void cslJsonHasOnlyWhatIsKnown() {
		assertThat(CitationStyle.CSL_JSON.of(Cited.of(BARE))).isEqualTo("""
				{"id":"the-source","type":"article-newspaper","title":"习近平签署主席令",\
				"container-title":"The Publisher","language":"zh-Hans"}""");
		JsonNode item = JsonMapper.shared().readTree(CitationStyle.CSL_JSON.of(Cited.of(FULL)));
		assertThat(item.path("title").asString()).isEqualTo("The \"28\" & 100 % of {them}");
		assertThat(item.path("author")).hasToString("[{\"literal\":\"An Author\"}]");
		assertThat(item.path("issued")).hasToString("{\"date-parts\":[[2019,10,8]]}");
		assertThat(item.path("accessed")).hasToString("{\"date-parts\":[[2026,11,27]]}");
		assertThat(item.path("archive_location").asString()).isEqualTo("https://archive.example.org/1");
	}

	@Test
	void bibTexEscapesWhatTexWouldReadAsACommand() {
		assertThat(CitationStyle.BIBTEX.of(Cited.of(FULL))).isEqualTo("""
				@misc{the-source,
				  author = {{An Author}},
				  title = {{The "28" \\& 100 \\% of \\textbraceleft{}them\\textbraceright{}}},
				  publisher = {The Publisher},
				  year = {2019},
				  month = oct,
				  day = {08},
				  url = {https://example.org/a_b?c=%20%7Bd%7D},
				  urldate = {2026-11-27},
				  language = {zh-Hans}
				}""");
	}

	/** What a parser of BibTeX and one of TeX read is what was written. */
	@ParameterizedTest
	@ValueSource(strings = { "a } b", "{{{", "\\", "50\\% $x^2$ ~#_&", "a\nb\tc", "@misc{a, title = {b}}" })
	void bibTexIsReadAsItWasWritten(String title) throws ParseException, TokenMgrException {
		String entry = CitationStyle.BIBTEX.of(Cited.of(source(title, title, "2014", null)));
		BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(entry));
		BibTeXEntry read = database.resolveEntry(new Key("the-source"));
		assertThat(text(read.getField(BibTeXEntry.KEY_TITLE))).isEqualTo(title.replaceAll("\\s", " "));
		assertThat(text(read.getField(BibTeXEntry.KEY_AUTHOR))).isEqualTo(title.replaceAll("\\s", " "));
		assertThat(read.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2014");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ئۇيغۇر", "😀", "新疆生产建设兵团", "Šakalienė" })
	void bibTexKeepsEveryScript(String title) throws ParseException, TokenMgrException {
		String entry = CitationStyle.BIBTEX.of(Cited.of(source(title, null, null, null)));
		assertThat(new BibTeXParser().parseFully(new StringReader(entry))
			.resolveEntry(new Key("the-source"))
			.getField(BibTeXEntry.KEY_TITLE)
			.toUserString()).isEqualTo("{" + title + "}");
	}

	private static String text(Value value) throws ParseException, TokenMgrException {
		return new LaTeXPrinter().print(new LaTeXParser().parse(value.toUserString()));
	}

	@Test
	void everyKindOfSourceHasAType() {
		assertThat(List.of(Source.Kind.values())).allSatisfy((kind) -> assertThat(CslCitation.type(kind)).isNotEmpty());
	}

	private static Source source(String title, @Nullable String author, @Nullable String publishedOn,
			@Nullable String url) {
		boolean full = url != null;
		return new Source("the-source", title, "The Publisher", author, publishedOn, null, url, null,
				full ? "https://archive.example.org/1" : null, full ? "2026-11-27" : null, "zh-Hans", Source.Kind.NEWS,
				null);
	}

}
