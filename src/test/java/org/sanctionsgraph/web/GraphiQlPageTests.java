package org.sanctionsgraph.web;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(ExamplesController.class)
class GraphiQlPageTests {

	private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");

	@Autowired
	MockMvcTester browser;

	@Test
	void theRootLeadsToThePage() {
		assertThat(this.browser.get().uri("/")).hasStatus(302).hasRedirectedUrl("/graphiql");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/graphiql/" })
	void thePageHasItsAddressWithAndWithoutASlash(String address) {
		assertThat(this.browser.get().uri(address)).hasStatusOk().hasForwardedUrl("/graphiql/index.html");
	}

	@Test
	void everyLibraryThatThePageNamesIsServedHere() {
		assertThat(this.browser.get().uri("/graphiql/index.html")).hasStatusOk().bodyText().satisfies((page) -> {
			List<String> addresses = ADDRESS.matcher(page).results().map((found) -> found.group(1)).toList();
			assertThat(addresses).hasSize(6)
				.allSatisfy((address) -> assertThat(this.browser.get().uri(address)).hasStatusOk());
		});
	}

	@Test
	void everyExampleFileIsNamedAndServed() {
		assertThat(this.browser.get().uri("/graphiql/examples")).bodyJson()
			.extractingPath("$")
			.asArray()
			.hasSizeGreaterThanOrEqualTo(8)
			.allSatisfy((name) -> assertThat(this.browser.get().uri("/graphiql/examples/{name}", name)).hasStatusOk());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql/index.html", "/graphiql/examples", "/no-such-page" })
	void everyAnswerHasTheSecurityHeaders(String address) {
		assertThat(this.browser.get().uri(address)).headers()
			.hasValue("Referrer-Policy", "no-referrer")
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasHeaderSatisfying("Content-Security-Policy",
					(policy) -> assertThat(policy).singleElement()
						.asString()
						.startsWith("default-src 'none'; script-src 'self';")
						.endsWith("frame-ancestors 'none'")
						.doesNotContain("http", "unsafe-eval"));
	}

	@Nested
	@TestPropertySource(properties = GraphiQlPage.SWITCH + "=false")
	class TurnedOff {

		@ParameterizedTest
		@ValueSource(strings = { "/", "/graphiql", "/graphiql/", "/graphiql/index.html", "/graphiql/boot.js",
				"/graphiql/examples" })
		void nothingOfThePageIsServed(String address) {
			assertThat(GraphiQlPageTests.this.browser.get().uri(address)).hasStatus(404);
		}

	}

}
