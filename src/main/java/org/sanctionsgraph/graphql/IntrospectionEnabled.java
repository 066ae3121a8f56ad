package org.sanctionsgraph.graphql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.beans.factory.annotation.Value;

/** Whether clients may see the schema; otherwise no error names a part of it. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Value("${" + IntrospectionEnabled.PROPERTY + ":true}")
public @interface IntrospectionEnabled {

	/** Spring's setting. */
	String PROPERTY = "spring.graphql.schema.introspection.enabled";

}
