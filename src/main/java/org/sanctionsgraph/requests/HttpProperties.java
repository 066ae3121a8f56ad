package org.sanctionsgraph.requests;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the endpoint.
 *
 * @param maxBody the largest body of a POST
 * @param maxResponse the largest body of a response
 * @param maxUrl the longest path and query string together
 * @param maxAge how long browsers and proxies may cache the response to a GET
 * @param responseCache size of the cache of whole responses; zero turns it off
 * @param knownRequests size of the texts of requests whose query is known, which are not
 * parsed again
 */
@ConfigurationProperties("sanctions-graph.http")
public record HttpProperties(@DefaultValue("256KB") DataSize maxBody, @DefaultValue("16MB") DataSize maxResponse,
		@DefaultValue("8KB") DataSize maxUrl, @DefaultValue("60s") Duration maxAge,
		@DefaultValue("64MB") DataSize responseCache, @DefaultValue("4MB") DataSize knownRequests) {

}
