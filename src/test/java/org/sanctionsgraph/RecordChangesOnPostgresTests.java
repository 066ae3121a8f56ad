package org.sanctionsgraph;

/** The same on PostgreSQL. */
@PostgresTest
class RecordChangesOnPostgresTests extends RecordChangesTests {

}
