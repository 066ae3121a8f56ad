package org.sanctionsgraph;

/** The same on PostgreSQL. */
@PostgresTest
class DateRangesOnPostgresTests extends DateRangesTests {

}
