package org.sanctionsgraph.loading;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.records.RecordSet;
import org.sanctionsgraph.records.ValidateCommand;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the records before anything is served: reads and checks them all, then replaces
 * what the database holds, in one transaction. Does nothing where the database holds this
 * version already; of several instances that start at once, one loads and the others
 * wait.
 */
@Component
@DependsOnDatabaseInitialization
class RecordLoader implements SmartInitializingSingleton {

	private static final Log log = LogFactory.getLog(RecordLoader.class);

	/** Every table, in the order in which it can be filled. */
	private static final List<Class<? extends Record>> TABLES = List.of(Rows.Record.class, Rows.Source.class,
			Rows.Claim.class, Rows.Conflict.class, Rows.ConflictClaim.class, Rows.Actor.class, Rows.ActorName.class,
			Rows.ActorCountry.class, Rows.ActorIdentifier.class, Rows.ActorListing.class, Rows.Office.class,
			Rows.Relation.class, Rows.LegalAuthority.class, Rows.LegalCitation.class, Rows.AuthorityPermit.class,
			Rows.AuthorityAbove.class, Rows.Act.class, Rows.ActTopic.class, Rows.Participation.class,
			Rows.ActLink.class, Rows.ActAnswer.class, Rows.Measure.class, Rows.MeasureImposer.class,
			Rows.MeasureAuthority.class, Rows.MeasureProvision.class, Rows.StatedCount.class,
			Rows.MeasureCoordination.class, Rows.Designation.class, Rows.DesignationProvision.class,
			Rows.DesignationTopic.class, Rows.Response.class, Rows.ResponseEnacts.class, Rows.ResponseEnactsLaw.class,
			Rows.Ask.class, Rows.AskWanted.class, Rows.AskTarget.class, Rows.AskAddressee.class, Rows.Dataset.class);

	private final String location;

	private final RowBuilder rows;

	private final NamedParameterJdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	RecordLoader(@Value("${" + ValidateCommand.RECORDS + "}") String location, RowBuilder rows,
			@Qualifier("writer") DataSource writer) {
		this.location = location;
		this.rows = rows;
		this.jdbc = new NamedParameterJdbcTemplate(writer);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(writer));
	}

	@Override
	public void afterSingletonsInstantiated() {
		RecordSet records = RecordSet.read(this.location);
		this.transaction.executeWithoutResult((status) -> load(records));
	}

	private void load(RecordSet records) {
		this.jdbc.getJdbcOperations().execute("select only_row from loading_lock for update");
		if (!this.jdbc.getJdbcOperations()
			.queryForList("select version from dataset", String.class)
			.equals(List.of(records.version()))) {
			replace(records);
			log.info("Loaded %d record files, dataset version %s".formatted(records.documents().size(),
					records.version()));
		}
	}

	private void replace(RecordSet records) {
		Batch batch = this.rows.build(records);
		batch.add(new Rows.Dataset(records.version(),
				OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS), records.licence()));
		TABLES.reversed().forEach((table) -> this.jdbc.getJdbcOperations().update("delete from " + Batch.table(table)));
		TABLES.forEach((table) -> batch.write(table, this.jdbc));
	}

}
