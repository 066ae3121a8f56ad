package org.sanctionsgraph;

/** The same on PostgreSQL. */
@PostgresTest
class UndatedListingsOnPostgresTests extends UndatedListingsTests {

}
