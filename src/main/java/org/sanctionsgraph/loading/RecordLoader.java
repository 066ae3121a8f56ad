package org.sanctionsgraph.loading;

import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.sanctionsgraph.files.DatasetVersion;
import org.sanctionsgraph.files.RecordFile;
import org.sanctionsgraph.files.RecordFolder;
import org.sanctionsgraph.records.RecordSet;
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
	 * {@return the version of the records, which is served from now on}
	 * @param replace whether records of another version may be replaced
	 */
	public String load(boolean replace) {
		List<RecordFile> files = new RecordFolder(this.location).files();
		String version = DatasetVersion.of(files);
		this.served.change((served) -> {
			if (this.layout.schema(version).equals(served.schema())) {
				return served;
			}
			if (!replace && served.version() != null && !served.version().equals(version)) {
				throw new OtherDatasetException(served.version(), version, this.location);
			}
			return loaded(files, version, served);
		});
		this.versions.refresh();
		return version;
	}

	private ServedDatasets.Row loaded(List<RecordFile> files, String version, ServedDatasets.Row served) {
		RecordSet records = RecordSet.of(this.location, files);
		String schema = this.layout.schema(version);
		this.schemas
			.dropAllBut(Stream.of(served.schema()).filter((kept) -> kept != null && !kept.equals(schema)).toList());
		this.schemas.create(schema, records);
		log.info("Loaded %d record files, dataset version %s".formatted(records.documents().size(), version));
		return new ServedDatasets.Row(version, schema, this.layout.digest(), served.schema());
	}

}
