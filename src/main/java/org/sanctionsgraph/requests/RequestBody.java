package org.sanctionsgraph.requests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctionsgraph.timeleft.Arrival;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The body of a POST.
 *
 * @param type JSON, or a document by itself
 * @param bytes the content
 */
public record RequestBody(MediaType type, byte[] bytes) {

	private static final Set<String> PLAIN = Set.of("identity");

	/** Bytes. */
	private static final int PART = 8192;

	private static final MediaType DOCUMENT = new MediaType("application", "graphql");

	/**
	 * {@return the body of a request} Throws an {@link HttpRefusal} if it has another
	 * type, or is larger than permitted; it is then neither read in full nor parsed.
	 */
	static RequestBody read(ServerRequest request, DataSize largest) throws IOException {
		return read(request, largest, List.of(MediaType.APPLICATION_JSON, DOCUMENT),
				"Send JSON with Content-Type: application/json, or a document with Content-Type: application/graphql");
	}

	/**
	 * {@return the form of a request} Throws an {@link HttpRefusal} as for any body.
	 */
	static RequestBody form(ServerRequest request, DataSize largest) throws IOException {
		return read(request, largest, List.of(MediaType.APPLICATION_FORM_URLENCODED),
				"Send a form with Content-Type: application/x-www-form-urlencoded");
	}

	private static RequestBody read(ServerRequest request, DataSize largest, List<MediaType> permitted, String advice)
			throws IOException {
		MediaType type = type(request.headers(), permitted, advice);
		return new RequestBody(type, bytes(request.servletRequest(), Math.toIntExact(largest.toBytes())));
	}

	/**
	 * {@return the content as text}
	 */
	String text() {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(this.bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw notUtf8();
		}
	}

	private static MediaType type(ServerRequest.Headers headers, List<MediaType> permitted, String advice) {
		MediaType given = given(headers);
		MediaType type = new MediaType(given.getType(), given.getSubtype());
		if (!permitted.contains(type)) {
			throw HttpRefusal.ofMediaType(advice, permitted);
		}
		List<String> encodings = headers.header(HttpHeaders.CONTENT_ENCODING);
		if (!PLAIN.containsAll(encodings)) {
			throw HttpRefusal.ofEncoding(String.join(", ", encodings));
		}
		if (given.getCharset() != null && !given.getCharset().equals(StandardCharsets.UTF_8)) {
			throw HttpRefusal.of(HttpStatus.BAD_REQUEST,
					"The Content-Type header says charset=%s; send the body in UTF-8, and say that or no charset"
						.formatted(given.getCharset()));
		}
		return type;
	}

	private static MediaType given(ServerRequest.Headers headers) {
		try {
			return headers.contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
		}
		catch (InvalidMediaTypeException ex) {
			throw HttpRefusal.of(HttpStatus.BAD_REQUEST,
					"The Content-Type header cannot be read, or its charset is unknown");
		}
	}

	private static byte[] bytes(HttpServletRequest request, int most) throws IOException {
		long stated = request.getContentLengthLong();
		byte[] bytes = (stated > most) ? null
				: read(request.getInputStream(), (stated < 0) ? most + 1 : Math.toIntExact(stated));
		if (bytes == null || bytes.length > most) {
			throw HttpRefusal.of(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than %d bytes".formatted(most));
		}
		return bytes;
	}

	/** A client that sends byte after byte is not waited for beyond its time. */
	private static byte[] read(InputStream body, int most) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		byte[] part = new byte[PART];
		int length = body.read(part, 0, Math.min(PART, most));
		while (length > 0) {
			content.write(part, 0, length);
			if (Arrival.isOver() && content.size() < most) {
				throw HttpRefusal.of(HttpStatus.REQUEST_TIMEOUT,
						"The body took too long; send it within %d seconds".formatted(Arrival.TIME.toSeconds()));
			}
			length = body.read(part, 0, Math.min(PART, most - content.size()));
		}
		return content.toByteArray();
	}

	private static HttpRefusal notUtf8() {
		return HttpRefusal.of(HttpStatus.BAD_REQUEST, "The body is not in UTF-8; send it in that encoding");
	}

}
