package org.sanctionsgraph.loading;

import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.sanctionsgraph.rows.TableRow;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables are filled in an order that their foreign keys permit, and none is left out. */
class TablesTests {

	@Test
	void everyTableOfTheMigrationsIsFilledAfterThoseThatItRefersTo() {
		DriverManagerDataSource database = new DriverManagerDataSource(Startup.inMemory("tables").database(), "sa", "");
		Flyway.configure().dataSource(database).load().migrate();
		JdbcTemplate jdbc = new JdbcTemplate(database);
		List<LoadedTable> tables = new Tables(jdbc).order();
		List<Class<?>> order = tables.stream().<Class<?>>map(LoadedTable::rows).toList();
		assertThat(order).containsExactlyInAnyOrder(TableRow.class.getPermittedSubclasses());
		assertThat(order.indexOf(TableRow.Record.class)).isLessThan(order.indexOf(TableRow.Source.class));
		assertThat(order.indexOf(TableRow.Measure.class)).isLessThan(order.indexOf(TableRow.Designation.class));
		assertThat(order.indexOf(TableRow.Topic.class)).isLessThan(order.indexOf(TableRow.ActTopic.class));
		assertThat(jdbc.queryForList("""
				select table_name from information_schema.tables
				 where table_schema = 'public' and table_type = 'BASE TABLE'
				   and table_name not in ('flyway_schema_history', 'ask_outcome', 'jurisdiction', 'timeline_entry',
				                          'response_jurisdiction')""", String.class))
			.containsExactlyInAnyOrderElementsOf(tables.stream().map(LoadedTable::name).toList());
	}

}
