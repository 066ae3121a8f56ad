package org.sanctionsgraph.examples;

import tools.jackson.databind.JsonNode;

/**
 * A request and its response, for tests that run without a server.
 *
 * @param theme what it is an example of
 * @param name its name within the theme
 * @param question what it answers, in words
 * @param operationName the name of its only operation, which no other fixture has
 * @param document the document as it was sent; errors in the response name its lines
 * @param variables an object, empty if there are none
 * @param status the HTTP status with {@code application/graphql-response+json}
 * @param response the body
 */
record Fixture(String theme, String name, String question, String operationName, String document, JsonNode variables,
		int status, JsonNode response) {

}
