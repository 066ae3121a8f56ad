package org.sanctionsgraph.limits;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a request may ask for at the most.
 *
 * @param depth levels of fields, not counting introspection
 * @param cost records asked for, page sizes multiplied
 * @param aliases aliases in the document
 * @param rootFields fields of the operation itself
 * @param directives directives in the document
 * @param tokens words and signs in the document
 * @param characters characters of the document
 * @param listLength how long a list without a page size is taken to be
 * @param time from the first byte read to the answer
 */
@ConfigurationProperties("sanctions-graph.limits")
record Limits(@DefaultValue("15") int depth, @DefaultValue("50000") int cost, @DefaultValue("30") int aliases,
		@DefaultValue("30") int rootFields, @DefaultValue("50") int directives, @DefaultValue("5000") int tokens,
		@DefaultValue("100000") int characters, @DefaultValue("5") int listLength, @DefaultValue("10s") Duration time) {
}
