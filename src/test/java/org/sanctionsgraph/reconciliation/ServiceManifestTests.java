package org.sanctionsgraph.reconciliation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.addresses.ServerAddress;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceManifestTests {

	private static final Vocabulary NONE = new Vocabulary(List.of(), List.of());

	@Test
	void theAddressThatIsSetGoesBeforeTheOneThatARequestNames() {
		assertThat(
				new ServiceManifest(new ServerAddress("https://example.org/sanctions/"), true, true).of(request(), NONE)
					.toString())
			.contains("identifierSpace=https://example.org/sanctions/records/",
					"https://example.org/sanctions/reconcile/preview?id={{id}}")
			.doesNotContain("localhost");
	}

	@Test
	void withoutASettingTheAddressIsThatOfTheRequestAndItsContext() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/below/reconcile");
		request.setContextPath("/below");
		assertThat(new ServiceManifest(new ServerAddress(""), true, true)
			.of(ServerRequest.create(request, List.of()), NONE)
			.toString())
			.contains("identifierSpace=http://localhost/below/records/", "http://localhost/below/records/{{id}}");
	}

	@Test
	void nothingIsViewedInAGraphiQlThatIsOff() {
		assertThat(new ServiceManifest(new ServerAddress(""), true, true).of(request(), NONE)).containsKey("view");
		assertThat(new ServiceManifest(new ServerAddress(""), false, true).of(request(), NONE))
			.doesNotContainKey("view");
	}

	private static ServerRequest request() {
		return ServerRequest.create(new MockHttpServletRequest("GET", "/reconcile"), List.of());
	}

}
