package org.sanctionsgraph.loading;

import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.files.RecordFile;
import org.sanctionsgraph.files.RecordFolder;
import org.sanctionsgraph.kernel.StartRefusedException;
import org.sanctionsgraph.records.InvalidRecordsException;
import org.sanctionsgraph.records.RecordSet;
import org.sanctionsgraph.releases.DatasetVersion;
import org.sanctionsgraph.versions.DatasetVersions;
import org.sanctionsgraph.versions.Layout;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Loads the records beside the dataset that is served, and then serves them. If they are
 * served already, they are not even parsed; if they have an error, nothing changes.
 */
@Component
@DependsOnDatabaseInitialization
public class RecordLoader {

	private static final Log log = LogFactory.getLog(RecordLoader.class);

	private final String location;

	private final ServedDatasets served;

	private final DatasetSchemas schemas;

	private final Layout layout;

	private final DatasetVersions versions;

	RecordLoader(@Value("${" + RecordSet.LOCATION + "}") String location, ServedDatasets served, DatasetSchemas schemas,
			Layout layout, DatasetVersions versions) {
		this.location = location;
		this.served = served;
		this.schemas = schemas;
		this.layout = layout;
		this.versions = versions;
	}

	/**
	 * {@return the version of the files as they are now, those of releases included}
	 */
	public String version() {
		return DatasetVersion.withReleases(new RecordFolder(this.location).files());
	}

	/**
	 * {@return the version of the records, which is served from now on} Throws an
	 * {@link InvalidRecordsException} that reports all problems of the files.
	 * @param replace whether records of another version may be replaced
	 */
	public synchronized String load(boolean replace) {
		List<RecordFile> files = new RecordFolder(this.location).files();
		String version = DatasetVersion.of(files);
		String schema = this.layout.schema(DatasetVersion.withReleases(files));
		this.served.change((served) -> {
			if (schema.equals(served.schema())) {
				return served;
			}
			if (!replace && served.version() != null && !served.version().equals(version)) {
				throw refused(served.version(), version);
			}
			return loaded(files, version, schema);
		});
		this.versions.refresh();
		return version;
	}

	private ServedDatasets.Row loaded(List<RecordFile> files, String version, String schema) {
		RecordSet records = checked(files);
		this.schemas.dropAllBut(this.served.inUse());
		this.schemas.create(schema, records);
		log.info("Loaded %d record files, dataset version %s".formatted(records.documents().size(), version));
		return new ServedDatasets.Row(version, schema, this.layout.digest());
	}

	private StartRefusedException refused(String served, String version) {
		return new StartRefusedException(
				"The database serves dataset version %s; the records at %s are version %s.".formatted(served,
						this.location, version),
				"Start with --sanctions-graph.replace=true to serve these records from all instances that share the "
						+ "database, or set sanctions-graph.records to the records that it serves.");
	}

	/** At the start the report is logged in place of the exception. */
	private RecordSet checked(List<RecordFile> files) {
		try {
			return RecordSet.of(this.location, files);
		}
		catch (InvalidRecordsException ex) {
			if (this.versions.isServing()) {
				log.error("Nothing was loaded: " + ex.getMessage());
			}
			throw ex;
		}
	}

}
