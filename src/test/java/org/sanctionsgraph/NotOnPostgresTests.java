package org.sanctionsgraph;

/** The same on PostgreSQL. */
@PostgresTest
class NotOnPostgresTests extends NotTests {

}
