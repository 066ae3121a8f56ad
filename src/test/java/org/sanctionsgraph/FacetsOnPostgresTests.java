package org.sanctionsgraph;

/** The same on PostgreSQL. */
@PostgresTest
class FacetsOnPostgresTests extends FacetsTests {

}
