package org.sanctionsgraph.paging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironmentImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctionsgraph.graphql.BadRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PageTests {

	private static final String LIST = "actors.NAME+";

	private static final Cursor CURSOR = new Cursor(LIST, "china", List.of("rubio"), "marco-rubio");

	@ParameterizedTest(name = "first {0}, after {1}, last {2}, before {3}")
	@CsvSource(textBlock = """
			   ,  ,    ,  ,  20, false,
			1  ,  ,    ,  ,   1, false,
			100, c,    ,  , 100, false, c
			   , c,    ,  ,  20, false, c
			   ,  , 100,  , 100, true ,
			   ,  ,   3, c,   3, true , c
			   ,  ,    , c,  20, true , c
			""")
	void readsWhichPartIsAskedFor(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
			@Nullable String before, int size, boolean backward, @Nullable String cursor) {
		assertThat(page(first, after, last, before))
			.isEqualTo(new Page(size, backward, (cursor == null) ? null : CURSOR));
	}

	@ParameterizedTest(name = "first {0}, after {1}, last {2}, before {3}")
	@CsvSource(
			textBlock = """
					0          ,  ,    ,  , Argument 'first' is 0; permitted: 1 to 100
					-1         ,  ,    ,  , Argument 'first' is -1; permitted: 1 to 100
					101        ,  ,    ,  , Argument 'first' is 101; permitted: 1 to 100
					-2147483648,  ,    ,  , Argument 'first' is -2147483648; permitted: 1 to 100
					           ,  ,   0,  , Argument 'last' is 0; permitted: 1 to 100
					           ,  , 101,  , Argument 'last' is 101; permitted: 1 to 100
					5          ,  ,   5,  , 'Argument ''last'' cannot be combined with first; permitted: first with after, or last with before'
					5          ,  ,    , c, 'Argument ''before'' cannot be combined with first or after; permitted: first with after, or last with before'
					           , c,   5,  , 'Argument ''after'' cannot be combined with last or before; permitted: first with after, or last with before'
					           , c,    , c, 'Argument ''after'' cannot be combined with last or before; permitted: first with after, or last with before'
					""")
	void refusesWhatMakesNoPage(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
			@Nullable String before, String message) {
		assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> page(first, after, last, before))
			.withMessage(message);
	}

	private static Page page(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
			@Nullable String before) {
		Map<String, @Nullable Object> arguments = new HashMap<>();
		arguments.put("first", first);
		arguments.put("after", (after == null) ? null : CURSOR.encoded());
		arguments.put("last", last);
		arguments.put("before", (before == null) ? null : CURSOR.encoded());
		return Page.of(DataFetchingEnvironmentImpl.newDataFetchingEnvironment().arguments(arguments).build(), LIST, 1);
	}

}
