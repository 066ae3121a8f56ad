package org.sanctionsgraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole application over its own records, with its statements watched; it keeps no
 * answers and no records, so that every request runs its statements.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "sanctions-graph.http.response-cache=0B", "sanctions-graph.record-cache=0B",
				"sanctions-graph.division-cache=0B" })
@Import(StatementWatch.class)
public @interface EngineTest {

}
