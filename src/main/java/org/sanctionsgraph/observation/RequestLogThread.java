package org.sanctionsgraph.observation;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Writes the request log on a thread of its own, to wherever the other logs go. No line
 * is lost: those in the queue are written before the application ends.
 */
@Component
class RequestLogThread implements DisposableBean {

	private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

	private final Logger logger = this.context.getLogger(RequestLog.NAME);

	private final LineQueue queue = new LineQueue(this::toOtherLogs);

	/** Of several applications in one process the first writes for all. */
	RequestLogThread() {
		if (!this.logger.iteratorForAppenders().hasNext()) {
			this.queue.setContext(this.context);
			this.queue.start();
			this.logger.addAppender(this.queue);
			this.logger.setAdditive(false);
		}
	}

	@Override
	public void destroy() {
		if (this.logger.detachAppender(this.queue)) {
			this.logger.setAdditive(true);
			this.queue.stop();
		}
	}

	private void toOtherLogs(ILoggingEvent line) {
		Logger root = this.context.getLogger(Logger.ROOT_LOGGER_NAME);
		root.iteratorForAppenders().forEachRemaining((appender) -> appender.doAppend(line));
	}

}
