package org.sanctionsgraph.feed;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.EngineTest;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The feed is as RFC 4287 asks, and contains what the graph tells. */
@EngineTest
class FeedTests {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	@Autowired
	private Endpoint api;

	@ParameterizedTest
	@ValueSource(strings = { "", "?from=2021-03-15&until=2021-04-15", "?from=1990-01-01&until=1990-01-02",
			"?from=2020-07-01&events=ENDED", "?jurisdictions=china&from=2018-01-01" })
	void isValid(String parameters) throws Exception {
		Element feed = feed(parameters).getDocumentElement();
		assertThat(feed.getLocalName()).isEqualTo("feed");
		assertThat(elements(feed, "author")).hasSize(1);
		isIdentified(feed);
		List<Element> links = elements(feed, "link").stream().filter((link) -> link.getParentNode() == feed).toList();
		assertThat(links).singleElement().satisfies((link) -> {
			assertThat(link.getAttribute("rel")).isEqualTo("self");
			assertThat(link.getAttribute("href")).endsWith("/changes.atom" + parameters);
			assertThat(URI.create(link.getAttribute("href")).isAbsolute()).isTrue();
		});
		assertThat(elements(feed, "entry")).allSatisfy(FeedTests::isIdentified).allSatisfy(FeedTests::isLinked);
		assertThat(elements(feed, "id").stream().map(Element::getTextContent)).doesNotHaveDuplicates();
	}

	private static void isIdentified(Element element) {
		assertThat(URI.create(child(element, "id")).isAbsolute()).isTrue();
		assertThat(child(element, "title")).isNotBlank();
		assertThat(OffsetDateTime.parse(child(element, "updated"))).isNotNull();
	}

	private static void isLinked(Element entry) {
		List<Element> links = elements(entry, "link");
		assertThat(links).filteredOn((link) -> link.getAttribute("rel").matches("|alternate"))
			.singleElement()
			.satisfies((link) -> assertThat(URI.create(link.getAttribute("href")).isAbsolute()).isTrue());
		assertThat(links).allSatisfy((link) -> assertThat(URI.create(link.getAttribute("href")).isAbsolute()).isTrue());
		assertThat(child(entry, "summary")).isNotBlank();
	}

	@Test
	void hasTheNewestFiftyUnlessADayIsGiven() throws Exception {
		List<Element> entries = elements(feed("").getDocumentElement(), "entry");
		assertThat(entries).hasSize(50);
		List<String> dates = this.api.ask("{ changes(from: \"0001-01-01\", first: 50) { nodes { date } } }")
			.json()
			.findValuesAsString("date");
		assertThat(IntStream.range(0, 50).mapToObj((i) -> child(entries.get(i), "updated")))
			.allSatisfy((updated) -> assertThat(updated).endsWith("T00:00:00Z"))
			.zipSatisfy(dates, (updated, date) -> assertThat(updated).startsWith(date));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			?from=2020-01-01&until=2021-12-31 | from: "2020-01-01", until: "2021-12-31"
			?from=2021-03-22&until=2021-03-28&events=LISTED&jurisdictions=china | \
			from: "2021-03-22", until: "2021-03-28", filter: { events: [LISTED], jurisdictions: ["china"] }
			""")
	void hasAllThatTheGraphHas(String parameters, String arguments) throws Exception {
		int total = this.api.ask("{ changes(%s) { totalCount } }".formatted(arguments))
			.at("/data/changes/totalCount")
			.asInt();
		assertThat(total).isPositive();
		assertThat(elements(feed(parameters).getDocumentElement(), "entry")).hasSize(total);
	}

	@Test
	void namesWhatHappenedAndWhoSaysSo() throws Exception {
		Element entry = elements(feed("?from=2020-07-09&until=2020-07-09&events=LISTED").getDocumentElement(), "entry")
			.stream()
			.filter((one) -> child(one, "title").contains("Chen Quanguo"))
			.findFirst()
			.orElseThrow();
		assertThat(child(entry, "title")).isEqualTo("Listed: Chen Quanguo");
		assertThat(elements(entry, "category").getFirst().getAttribute("term")).isEqualTo("LISTED");
		assertThat(elements(entry, "link")).anySatisfy((link) -> {
			assertThat(link.getAttribute("rel")).isEqualTo("via");
			assertThat(link.getAttribute("title")).isNotBlank();
		});
	}

	@Test
	void everyLinkLeadsToItsRecord() throws Exception {
		List<Element> entries = elements(feed("").getDocumentElement(), "entry");
		assertThat(entries.stream().limit(10)).allSatisfy((entry) -> {
			String link = elements(entry, "link").getFirst().getAttribute("href");
			assertThat(this.api.get(URI.create(link).getRawPath()).statusCode()).isEqualTo(302);
		});
	}

	@Test
	void isTheSameUntilTheRecordsChange() {
		HttpResponse<String> first = this.api.get("/changes.atom");
		assertThat(first.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
		String tag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(this.api.get("/changes.atom", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(this.api.get("/changes.atom").body()).isEqualTo(first.body());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "?fron=2021-01-01, fron", "?from=yesterday, from",
			"?from=2021-02-01&until=2021-01-01, until", "?jurisdictions=US, united-states", "?events=DIED, events",
			"?from=2018-01-01&from=2019-01-01, twice",
			"?jurisdictions=china%2CUS, Parameter 'jurisdictions[1]' is 'US'",
			"?not.events=died, Parameter 'not.events[0]' is", "?from=2021-03, Parameter 'from' is",
			"?from=2021-03-26&until=2021-03-22, 'until' is 2021-03-22", "?=x, without a name", "?from=%FF, UTF-8" })
	void whatCannotBeReadIsRefused(String parameters, String told) {
		HttpResponse<String> response = this.api.get("/changes.atom" + parameters);
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains(told).startsWith("{");
	}

	private Document feed(String parameters) throws Exception {
		HttpResponse<String> response = this.api.get("/changes.atom" + parameters);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(response.body())));
	}

	private static List<Element> elements(Element parent, String name) {
		NodeList found = parent.getElementsByTagNameNS(ATOM, name);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i)).toList();
	}

	private static String child(Element parent, String name) {
		return elements(parent, name).stream()
			.filter((element) -> element.getParentNode() == parent)
			.reduce((one, other) -> {
				throw new AssertionError("two of " + name);
			})
			.orElseThrow()
			.getTextContent();
	}

}
