package org.sanctionsgraph.addresses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

import org.sanctionsgraph.versions.DatasetVersions;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Tags what is made of one dataset version on one day, so that clients need not read it
 * again.
 */
@Component
public class VersionTag {

	private final DatasetVersions versions;

	private final Clock clock;

	VersionTag(DatasetVersions versions, Clock clock) {
		this.versions = versions;
		this.clock = clock;
	}

	/**
	 * {@return a copy of the version that is current, on the current day}
	 */
	public ClientCopy current() {
		String tag = "W/\"%s-%s\"".formatted(this.versions.state(), LocalDate.now(this.clock));
		return new ClientCopy(tag, CacheControl.noCache());
	}

	/**
	 * {@return a response with its tag; status 304 if the client has it already, unless
	 * the request is refused}
	 */
	public ServerResponse response(ServerRequest request, MediaType type, Supplier<?> body) {
		return this.versions.inOne(() -> {
			ClientCopy current = current();
			Object made = body.get();
			return current.held(request).orElseGet(() -> current.begin().contentType(type).body(made));
		});
	}

}
