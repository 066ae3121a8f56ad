package org.sanctionsgraph;

/** The same on PostgreSQL. */
@PostgresTest
class OrderedListsOnPostgresTests extends OrderedListsTests {

}
