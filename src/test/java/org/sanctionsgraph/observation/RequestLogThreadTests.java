package org.sanctionsgraph.observation;

import java.util.List;
import java.util.stream.IntStream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLogThreadTests {

	private static final int LINES = 10_000;

	private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

	private final Logger root = this.context.getLogger(Logger.ROOT_LOGGER_NAME);

	private final Logger requests = this.context.getLogger(RequestLog.NAME);

	private final ListAppender<ILoggingEvent> log = new SlowAppender();

	@BeforeEach
	void appendToAList() {
		this.requests.detachAndStopAllAppenders();
		this.log.setContext(this.context);
		this.log.start();
		this.root.addAppender(this.log);
	}

	@AfterEach
	void appendToItNoMore() {
		this.root.detachAppender(this.log);
		this.requests.setAdditive(true);
	}

	@Test
	void writesEveryLineOnceInOrderBeforeItEnds() {
		RequestLogThread thread = new RequestLogThread();
		List<String> lines = IntStream.range(0, LINES).mapToObj("request %d"::formatted).toList();
		lines.forEach(this.requests::info);
		thread.destroy();
		assertThat(this.log.list).extracting(ILoggingEvent::getFormattedMessage).containsExactlyElementsOf(lines);
	}

	@Test
	void writesWhatIsLoggedAfterwardsAtOnce() {
		new RequestLogThread().destroy();
		this.requests.info("late");
		assertThat(this.log.list).extracting(ILoggingEvent::getFormattedMessage).containsExactly("late");
		assertThat(this.log.isStarted()).isTrue();
	}

	@Test
	void leavesTheLogToTheFirstApplicationOfAProcess() {
		RequestLogThread first = new RequestLogThread();
		RequestLogThread second = new RequestLogThread();
		this.requests.info("once");
		second.destroy();
		first.destroy();
		assertThat(this.log.list).extracting(ILoggingEvent::getFormattedMessage).containsExactly("once");
	}

	/** Is slower than the requests, so that lines are left when the application ends. */
	private static final class SlowAppender extends ListAppender<ILoggingEvent> {

		@Override
		protected void append(ILoggingEvent event) {
			Thread.onSpinWait();
			super.append(event);
		}

	}

}
