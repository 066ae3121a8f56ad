package org.sanctionsgraph.documents;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsgraph.caching.Caches;
import org.sanctionsgraph.kernel.StartRefusedException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A list of permitted documents that cannot be read is told to the operator. */
class PermittedListTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "\"x\"", "{\"a\": {}}" })
	void thatIsNone(String text) {
		assertThat(refusal(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))))
			.hasMessageContaining("is no JSON object of documents by hash");
	}

	@Test
	void thatIsMissing() {
		assertThat(refusal(new FileSystemResource("none.json"))).hasMessageContaining("none.json");
	}

	private static StartRefusedException refusal(Resource list) {
		DocumentProperties properties = new DocumentProperties(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), list,
				true);
		return catchThrowableOfType(StartRefusedException.class,
				() -> new PersistedDocuments(properties, JsonMapper.shared(), new Caches(),
						new StaticListableBeanFactory().getBeanProvider(OwnDocuments.class)));
	}

}
