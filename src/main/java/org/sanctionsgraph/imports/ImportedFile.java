package org.sanctionsgraph.imports;

import java.nio.file.Path;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.drafts.Fields;
import org.sanctionsgraph.drafts.TextLengths;
import org.sanctionsgraph.drafts.ImportRefused;
import org.sanctionsgraph.drafts.Origin;
import org.sanctionsgraph.drafts.Slug;
import org.sanctionsgraph.script.CleanText;

/**
 * A file that is imported.
 *
 * @param licence the licence of its records
 */
record ImportedFile(Origin origin, String licence) {

	static ImportedFile ofOfac(Path file, String name, String title, ImportArguments told) {
		LocalDate day = LocalDate.parse(told.day()
			.map(LocalDate::toString)
			.orElseGet(() -> told.required(ImportOption.DAY,
					"the day on which OFAC published the file, which it does not tell, such as 2021-07-15")));
		Fields fields = new Fields().with("id", "ofac-%s-%s".formatted(name, day))
			.with("title", "%s (%s)".formatted(title, file.getFileName()))
			.with("publisher",
					told.shortText(ImportOption.PUBLISHER).orElse("US Treasury, Office of Foreign Assets Control"))
			.with("publishedOn", day.toString());
		place(fields, file, told);
		return of(fields.with("language", "en").with("kind", "OFFICIAL_LIST"), day, told);
	}

	static ImportedFile ofEntities(Path file, ImportArguments told) {
		@Nullable LocalDate day = told.day().orElse(null);
		Fields fields = new Fields().with("id", Slug.of(file.getFileName() + ((day == null) ? "" : " " + day)))
			.with("title", "Entities of FollowTheMoney (%s)".formatted(file.getFileName()))
			.with("publisher", publisher(told))
			.with("publishedOn", (day == null) ? null : day.toString())
			.with("undated", (day == null) ? "The day of the file was not told when it was imported." : null);
		place(fields, file, told);
		fields.with("language", "mul")
			.with("kind", "DATASET")
			.with("licence",
					new Fields().with("name", licence(told))
						.with("permitsReuse", told.text(ImportOption.LICENCE).isPresent())
						.map());
		return of(fields, day, told);
	}

	private static ImportedFile of(Fields fields, @Nullable LocalDate day, ImportArguments told) {
		fields.map().replaceAll((name, value) -> (value instanceof String text) ? CleanText.of(text) : value);
		if (!TextLengths.permitText(String.valueOf(fields.map().get("title")))) {
			throw new ImportRefused("The name of the file is too long for the title of a source; shorten it");
		}
		return new ImportedFile(new Origin(fields.map(), day), licence(told));
	}

	private static String publisher(ImportArguments told) {
		told.required(ImportOption.PUBLISHER, "whoever published the file, such as OpenSanctions");
		return told.shortText(ImportOption.PUBLISHER).orElseThrow();
	}

	private static void place(Fields fields, Path file, ImportArguments told) {
		String url = told.url().orElse(null);
		fields.with("url", url)
			.with("withoutUrl", (url == null) ? "Imported from the file %s.".formatted(file.getFileName()) : null);
	}

	private static String licence(ImportArguments told) {
		return told.shortText(ImportOption.LICENCE).orElse("Not told when the records were imported");
	}

}
