package org.sanctionsgraph.pictures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.addresses.FieldParameters;
import org.sanctionsgraph.addresses.QueryLinks;
import org.sanctionsgraph.addresses.VersionTag;
import org.sanctionsgraph.diagrams.SchemaPicture;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.requests.FormReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers each request with a picture of one dataset version. */
@Component
class PictureEndpoint {

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	private static final String ACT = "act";

	private static final String ACTOR = "actor";

	private static final String JURISDICTIONS = "jurisdictions";

	private final FieldParameters parameters;

	private final FormReader forms;

	private final VersionTag tag;

	private final Timelines timelines;

	private final Alignments alignments;

	private final Chains chains;

	private final ObjectProvider<GraphQlSource> source;

	private final QueryLinks links;

	PictureEndpoint(FieldParameters parameters, FormReader forms, VersionTag tag, Timelines timelines,
			Alignments alignments, Chains chains, ObjectProvider<GraphQlSource> source, QueryLinks links) {
		this.parameters = parameters;
		this.forms = forms;
		this.tag = tag;
		this.timelines = timelines;
		this.alignments = alignments;
		this.chains = chains;
		this.source = source;
		this.links = links;
	}

	ServerResponse timeline(ServerRequest request) throws IOException {
		Map<String, Object> arguments = this.parameters.read(request, "timeline", ACTOR);
		String actor = given(request, ACTOR);
		return this.tag.response(request, SVG, () -> this.timelines.picture(arguments, actor));
	}

	ServerResponse alignment(ServerRequest request) {
		Map<String, Object> arguments = this.parameters.read(request, "alignment");
		if (!arguments.containsKey(JURISDICTIONS)) {
			throw missing(JURISDICTIONS, "the ids of the jurisdictions to compare, separated by commas");
		}
		return this.tag.response(request, SVG, () -> this.alignments.picture(arguments));
	}

	ServerResponse chain(ServerRequest request) throws IOException {
		this.parameters.readNone(request, ACT);
		String act = given(request, ACT);
		if (act == null) {
			throw missing(ACT, "the id of a measure or response");
		}
		return this.tag.response(request, SVG, () -> this.chains.picture(act));
	}

	ServerResponse schema(ServerRequest request) {
		this.parameters.readNone(request);
		return this.tag.response(request, SVG,
				() -> SchemaPicture.of(this.source.getObject().schema(), this.links::to));
	}

	private static BadRequest missing(String parameter, String permitted) {
		return new BadRequest(parameter, "is missing", permitted);
	}

	/** A parameter without a value has no effect. */
	private @Nullable String given(ServerRequest request, String parameter) throws IOException {
		String value = this.forms.read(request, parameter).get(parameter);
		return StringUtils.hasLength(value) ? value : null;
	}

}
