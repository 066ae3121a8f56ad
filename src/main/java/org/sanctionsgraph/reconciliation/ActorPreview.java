package org.sanctionsgraph.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/** An actor in a few lines of HTML, for a frame in the page of a client. */
final class ActorPreview {

	static final int WIDTH = 420;

	static final int HEIGHT = 180;

	/** Any page may show it, and it loads nothing. */
	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *";

	private static final String PAGE = """
			<!doctype html>
			<html lang="en">
			<meta charset="utf-8">
			<title>%1$s</title>
			<style>body { font: 14px/1.4 sans-serif; margin: 10px } h1 { font-size: 16px; margin: 0 } p { margin: 4px 0 }</style>
			<h1>%1$s</h1>
			<p>%2$s</p>
			<p>%3$s</p>
			</html>
			""";

	private ActorPreview() {
	}

	static String of(FoundActor actor, Vocabulary vocabulary) {
		return PAGE.formatted(HtmlUtils.htmlEscape(actor.name()),
				facts(actor, vocabulary).stream().map(HtmlUtils::htmlEscape).collect(Collectors.joining(" · ")),
				HtmlUtils.htmlEscape((actor.summary() == null) ? "" : actor.summary()));
	}

	private static List<String> facts(FoundActor actor, Vocabulary vocabulary) {
		List<String> facts = new ArrayList<>(List.of(vocabulary.type(actor.kind()).name()));
		facts.addAll(actor.values(Vocabulary.COUNTRY));
		actor.values(Vocabulary.BIRTH_DATE).forEach((day) -> facts.add("born " + day));
		facts.add("%d designation%s".formatted(actor.designationCount(), (actor.designationCount() == 1) ? "" : "s"));
		actor.values(Vocabulary.FIRST_LISTING).forEach((day) -> facts.add("first on " + day));
		return facts;
	}

}
