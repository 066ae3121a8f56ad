package org.sanctionsgraph.observation;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Writes the request log on a thread of its own, to wherever the other logs go. No line
 * is lost: a full queue makes requests wait, and those in it are written before the
 * application ends.
 */
@Component
class RequestLogThread implements DisposableBean {

	private static final int LINES = 4096;

	private static final int MILLISECONDS_TO_FLUSH = 10_000;

	private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

	private final Logger logger = this.context.getLogger(RequestLog.NAME);

	private final AsyncAppender queue = new AsyncAppender();

	/** Of several applications in one process the first writes for all. */
	RequestLogThread() {
		if (!this.logger.iteratorForAppenders().hasNext()) {
			this.queue.setContext(this.context);
			this.queue.setName("requests");
			this.queue.setQueueSize(LINES);
			this.queue.setDiscardingThreshold(0);
			this.queue.setMaxFlushTime(MILLISECONDS_TO_FLUSH);
			this.queue.addAppender(otherLogs());
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

	/** Ends with the queue, unlike the appenders to which it passes the lines. */
	private UnsynchronizedAppenderBase<ILoggingEvent> otherLogs() {
		Logger root = this.context.getLogger(Logger.ROOT_LOGGER_NAME);
		UnsynchronizedAppenderBase<ILoggingEvent> appender = new UnsynchronizedAppenderBase<>() {
			@Override
			protected void append(ILoggingEvent event) {
				root.iteratorForAppenders().forEachRemaining((other) -> other.doAppend(event));
			}
		};
		appender.setContext(this.context);
		appender.start();
		return appender;
	}

}
