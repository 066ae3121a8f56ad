package org.sanctionsgraph.feed;

import java.net.URI;
import java.util.Map;

import org.sanctionsgraph.addresses.FailedRequests;
import org.sanctionsgraph.addresses.FieldParameters;
import org.sanctionsgraph.addresses.ServerAddress;
import org.sanctionsgraph.addresses.VersionTag;
import org.sanctionsgraph.language.Labels;
import org.sanctionsgraph.requests.Routes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The address of the feed of changes. */
@Configuration(proxyBeanMethods = false)
class FeedRoutes {

	private static final String PATH = "/changes.atom";

	private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

	private final Changes changes;

	private final Labels labels;

	private final FieldParameters parameters;

	private final VersionTag tag;

	private final ServerAddress site;

	FeedRoutes(Changes changes, Labels labels, FieldParameters parameters, VersionTag tag, ServerAddress site) {
		this.changes = changes;
		this.labels = labels;
		this.parameters = parameters;
		this.tag = tag;
		this.site = site;
	}

	@Bean
	RouterFunction<ServerResponse> routesToFeed() {
		return RouterFunctions.route()
			.add(Routes.read(PATH, this::handle))
			.onError(Throwable.class, FailedRequests::response)
			.build();
	}

	private ServerResponse handle(ServerRequest request) {
		Map<String, Object> arguments = this.parameters.read(request, "changes");
		String home = this.site.of(request);
		AtomFeed feed = new AtomFeed(this.labels, home, home + PATH + query(request.uri()));
		return this.tag.response(request, ATOM, () -> feed.of(this.changes.read(arguments)));
	}

	private static String query(URI address) {
		return (address.getRawQuery() == null) ? "" : "?" + address.getRawQuery();
	}

}
