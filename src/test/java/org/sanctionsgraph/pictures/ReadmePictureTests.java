package org.sanctionsgraph.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.sanctionsgraph.Endpoint;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README shows the timeline as it is served; {@code -Dgolden=write} draws it anew.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadmePictureTests {

	private static final Path FILE = Path.of("src/docs/timeline.svg");

	@Autowired
	Endpoint endpoint;

	@Test
	void showsTheTimeline() throws IOException {
		String served = this.endpoint.get("/pictures/timeline.svg").body();
		if ("write".equals(System.getProperty("golden"))) {
			Files.writeString(FILE, served);
		}
		assertThat(FILE).content().isEqualTo(served);
		assertThat(Path.of("README.md")).content().contains("](src/docs/timeline.svg)");
	}

}
