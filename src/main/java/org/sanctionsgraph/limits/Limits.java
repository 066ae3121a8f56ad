package org.sanctionsgraph.limits;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits that each request must stay within.
 *
 * @param depth maximum levels of fields, not counting introspection
 * @param cost maximum records requested, with page sizes multiplied
 * @param aliases maximum aliases in the document
 * @param rootFields maximum fields of the operation itself, after merging
 * @param directives maximum directives in the document
 * @param fields maximum fields in the document, those of a fragment counted at each
 * spread
 * @param repeats maximum fields of one object that are selected again
 * @param selectedFields maximum different fields that the operation selects, counted once
 * for each possible type of an interface
 * @param tokens maximum tokens in the document
 * @param characters maximum characters in the document
 * @param listLength number of records that a list without a page size counts as
 * @param costInFlight maximum records that all requests in execution request together
 * @param time maximum time until the response
 */
@ConfigurationProperties("sanctions-graph.limits")
public record Limits(@DefaultValue("15") int depth, @DefaultValue("50000") int cost, @DefaultValue("30") int aliases,
		@DefaultValue("30") int rootFields, @DefaultValue("50") int directives, @DefaultValue("5000") int fields,
		@DefaultValue("100") int repeats, @DefaultValue("1000") int selectedFields, @DefaultValue("5000") int tokens,
		@DefaultValue("100000") int characters, @DefaultValue("5") int listLength,
		@DefaultValue("60000") int costInFlight, @DefaultValue("10s") Duration time) {
}
