package org.sanctionsgraph.requests;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** Chooses which of the two JSON media types a response has. */
public final class ResponseMediaType {

	/** The media type that GraphQL over HTTP defines. */
	public static final MediaType RESPONSE = MediaTypes.APPLICATION_GRAPHQL_RESPONSE;

	private ResponseMediaType() {
	}

	/**
	 * {@return the type that the client prefers, the one named first if it prefers both
	 * equally; plain JSON for a client that accepts anything} Throws an
	 * {@link HttpRefusal} if it accepts neither.
	 */
	public static MediaType of(ServerRequest request) {
		List<MediaType> accepted = accepted(request);
		MediaType best = accepted.isEmpty() ? MediaType.APPLICATION_JSON : null;
		double bestQuality = 0;
		for (MediaType range : accepted) {
			MediaType offered = offered(range);
			if (offered != null && range.getQualityValue() > bestQuality) {
				best = offered;
				bestQuality = range.getQualityValue();
			}
		}
		if (best == null) {
			throw HttpRefusal.of(HttpStatus.NOT_ACCEPTABLE, "Accept %s or %s; GraphiQL, for browsers, is at /graphiql"
				.formatted(RESPONSE, MediaType.APPLICATION_JSON));
		}
		return best;
	}

	/**
	 * {@return the media type of a refusal, for any client}
	 */
	public static MediaType ofRefusal(ServerRequest request) {
		try {
			return of(request);
		}
		catch (HttpRefusal ex) {
			return MediaType.APPLICATION_JSON;
		}
	}

	private static @Nullable MediaType offered(MediaType range) {
		if (range.includes(MediaType.APPLICATION_JSON)) {
			return MediaType.APPLICATION_JSON;
		}
		return range.includes(RESPONSE) ? RESPONSE : null;
	}

	private static List<MediaType> accepted(ServerRequest request) {
		try {
			return request.headers().accept();
		}
		catch (InvalidMediaTypeException ex) {
			throw HttpRefusal.of(HttpStatus.NOT_ACCEPTABLE, "The Accept header cannot be read");
		}
	}

}
