package org.sanctionsgraph.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.sanctionsgraph.addresses.FieldParameters;
import org.sanctionsgraph.addresses.VersionTag;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers each request with a picture of one dataset version. */
@Component
class PictureEndpoint {

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	private final FieldParameters parameters;

	private final VersionTag tag;

	private final Timelines timelines;

	private final Alignments alignments;

	PictureEndpoint(FieldParameters parameters, VersionTag tag, Timelines timelines, Alignments alignments) {
		this.parameters = parameters;
		this.tag = tag;
		this.timelines = timelines;
		this.alignments = alignments;
	}

	ServerResponse timeline(ServerRequest request) {
		Map<String, Object> arguments = this.parameters.read(request, "timeline");
		return this.tag.response(request, SVG, () -> this.timelines.picture(arguments));
	}

	ServerResponse alignment(ServerRequest request) {
		Map<String, Object> arguments = this.parameters.read(request, "alignment");
		return this.tag.response(request, SVG, () -> this.alignments.picture(arguments));
	}

}
