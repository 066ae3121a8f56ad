package org.sanctionsgraph.exports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.sanctionsgraph.addresses.FieldParameters;
import org.sanctionsgraph.documents.SearchedTexts;
import org.sanctionsgraph.graphql.BadRequest;
import org.sanctionsgraph.tables.TableFormat;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads addresses of exports. */
@Component
class ExportRequests {

	private static final String AS_OF = "asOf";

	/** The day on which what is exported applies: that of the address, else today. */
	private static final String DAY = "day";

	private final Exports exports;

	private final FieldParameters parameters;

	private final Clock clock;

	private final SearchedTexts searched;

	ExportRequests(Exports exports, FieldParameters parameters, Clock clock, SearchedTexts searched) {
		this.searched = searched;
		this.exports = exports;
		this.parameters = parameters;
		this.clock = clock;
	}

	/**
	 * {@return what a request asks for} Throws a refusal if there is no such export, or a
	 * parameter is unknown.
	 */
	ExportRequest read(ServerRequest request) {
		Export export = this.exports.find(request.pathVariable("name"));
		TableFormat format = TableFormat.of(request.pathVariable("format"), export.formats());
		Map<String, Object> variables = new HashMap<>(
				this.parameters.read(request, export.parameters(), format.parameters()));
		variables.put(DAY, variables.getOrDefault(AS_OF, LocalDate.now(this.clock).toString()));
		return new ExportRequest(export, format, isMarked(request), variables, this.searched.mayBeIn(variables));
	}

	private static boolean isMarked(ServerRequest request) {
		String value = request.param(TableFormat.BOM).filter(Predicate.not(String::isEmpty)).orElse("false");
		if (!List.of("true", "false").contains(value)) {
			throw BadRequest.ofName(TableFormat.BOM, value, List.of("true", "false"));
		}
		return value.equals("true");
	}

}
