package org.sanctionsgraph.limits;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sanctionsgraph.Endpoint;
import org.sanctionsgraph.Endpoint.Answer;
import org.sanctionsgraph.EngineTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The dearest documents that the search of the benchmark has found: each takes no more
 * time of the processors than the cost that it is told to have permits.
 */
@EngineTest
class DearDocumentsTests {

	/** Ten times what the median example takes for each record. */
	private static final Duration PER_RECORD = Duration.ofNanos(80_000);

	/**
	 * The cost of the median example, and as much as is lost to what else the process
	 * does.
	 */
	private static final Duration ALLOWANCE = Duration.ofMillis(300);

	private static final Duration GREATEST = Duration.ofSeconds(3);

	private static final OperatingSystemMXBean SYSTEM = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	@Autowired
	private Endpoint api;

	@TestFactory
	Stream<DynamicTest> takeNoMoreThanTheyCost() throws IOException {
		try (InputStream file = getClass().getResourceAsStream("/dear-documents.json")) {
			JsonNode documents = JsonMapper.shared().readTree(file);
			return IntStream.range(0, documents.size())
				.mapToObj((i) -> DynamicTest.dynamicTest("document " + i,
						() -> assertCheap(documents.get(i).toString())));
		}
	}

	private void assertCheap(String request) {
		Duration least = IntStream.range(0, 10).mapToObj((i) -> taken(request)).min(Duration::compareTo).orElseThrow();
		Answer answer = this.api.post(request);
		assertThat(answer.code()).isIn("", "TOO_COSTLY", "BAD_REQUEST");
		long cost = answer.code().equals("TOO_COSTLY") ? 0 : answer.at("/extensions/cost/requested").asLong(0);
		assertThat(least).isLessThan(GREATEST).isLessThan(PER_RECORD.multipliedBy(cost).plus(ALLOWANCE));
	}

	private Duration taken(String request) {
		long before = SYSTEM.getProcessCpuTime();
		this.api.post(request);
		return Duration.ofNanos(SYSTEM.getProcessCpuTime() - before);
	}

}
