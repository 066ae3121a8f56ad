package org.sanctionsgraph.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.graphql.BadRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	private static final String LIST = "actors.name+";

	@ParameterizedTest
	@ValueSource(strings = { "chen mingguo", "", "陈明国", "a\nb", "2021-03-22", "100%", "%0A%25", "\uD83D\uDE00 ~?/+" })
	void comesBackAsItWent(String key) {
		Cursor cursor = new Cursor(LIST, "china", List.of(key), "chen-mingguo");
		assertThat(Cursor.decoded(cursor.encoded(), LIST, 1, "after")).isEqualTo(cursor);
		assertThat(cursor.encoded()).matches("[A-Za-z0-9_-]+");
	}

	@Test
	void hasAllKeysOfItsOrder() {
		Cursor cursor = new Cursor(LIST, "china", List.of("2021-03-22", "", "a\n%0A"), "chen-mingguo");
		assertThat(Cursor.decoded(cursor.encoded(), LIST, 3, "after")).isEqualTo(cursor);
		for (int keys : List.of(0, 1, 2, 4)) {
			assertThatExceptionOfType(BadRequest.class).as("with %d keys", keys)
				.isThrownBy(() -> Cursor.decoded(cursor.encoded(), LIST, keys, "after"));
		}
	}

	@Test
	void isRefusedByAnotherListAndAnotherOrder() {
		String cursor = new Cursor(LIST, "china", List.of("chen mingguo"), "chen-mingguo").encoded();
		refuses(cursor, "actors.name-");
		refuses(cursor, "actors-designations.name+");
		refuses(cursor, "actors.name+\nchen mingguo");
		refuses(cursor, "");
	}

	@Test
	void isRefusedWhereAnyCharacterIsChangedOrLost() {
		String cursor = new Cursor(LIST, "china", List.of("chen mingguo"), "chen-mingguo").encoded();
		for (int i = 0; i < cursor.length(); i++) {
			String before = cursor.substring(0, i);
			String after = cursor.substring(i + 1);
			refuses(before, LIST);
			refuses(before + after, LIST);
			refuses(before + ((cursor.charAt(i) == 'A') ? 'B' : 'A') + after, LIST);
			refuses(before + '=' + after, LIST);
		}
		refuses(cursor + "=", LIST);
		refuses(cursor + cursor, LIST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "%", "null", "Y2hlbg", "actors.name+", "\n\n\n" })
	void isRefusedWhereItNeverWasOne(String text) {
		refuses(text, LIST);
		refuses(Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)), LIST);
	}

	@Test
	void isRefusedWhereADatabaseCouldNotReadIt() {
		refuses(new Cursor(LIST, "china", List.of("chen\0"), "chen-mingguo").encoded(), LIST);
	}

	private static void refuses(String text, String list) {
		assertThatExceptionOfType(BadRequest.class).as(text)
			.isThrownBy(() -> Cursor.decoded(text, list, 1, "before"))
			.withMessageStartingWith("Argument 'before' is not a cursor of this list");
	}

}
