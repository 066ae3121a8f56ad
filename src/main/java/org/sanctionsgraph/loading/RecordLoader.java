package org.sanctionsgraph.loading;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.files.DatasetVersion;
import org.sanctionsgraph.files.RecordFile;
import org.sanctionsgraph.files.RecordFolder;
import org.sanctionsgraph.records.RecordSet;
import org.sanctionsgraph.rows.Batch;
import org.sanctionsgraph.rows.RowBuilder;
import org.sanctionsgraph.rows.TableRow;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the records before anything is served: checks them all, then replaces the content
 * of the database, in one transaction. If the database already has the version of the
 * files, they are not even parsed; of several instances that start together, one loads
 * and the others wait.
 */
@Component
@DependsOnDatabaseInitialization
class RecordLoader implements SmartInitializingSingleton {

	private static final Log log = LogFactory.getLog(RecordLoader.class);

	private final String location;

	private final RowBuilder rows;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	private final TransactionTemplate transaction;

	RecordLoader(@Value("${" + RecordSet.LOCATION + "}") String location, RowBuilder rows,
			@Qualifier("writer") DataSource writer, Clock clock) {
		this.location = location;
		this.rows = rows;
		this.clock = clock;
		this.jdbc = new JdbcTemplate(writer);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(writer));
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<RecordFile> files = new RecordFolder(this.location).files();
		this.transaction.executeWithoutResult((status) -> load(files));
	}

	private void load(List<RecordFile> files) {
		this.jdbc.execute("select only_row from loading_lock for update");
		if (!this.jdbc.queryForList("select version from dataset", String.class)
			.equals(List.of(DatasetVersion.of(files)))) {
			RecordSet records = RecordSet.of(this.location, files);
			replace(records);
			log.info("Loaded %d record files, dataset version %s".formatted(records.documents().size(),
					records.version()));
		}
	}

	private void replace(RecordSet records) {
		Batch batch = this.rows.build(records);
		batch.add(new TableRow.Dataset(records.version(),
				this.clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS),
				records.dataset().licence()));
		new Tables(this.jdbc).replace(batch);
	}

}
