package org.sanctionsgraph.observation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;

/**
 * Passes lines of a log on from a thread of its own, all that came within a pause at
 * once: to be woken for each line would take longer than the line. When the queue is
 * full, those who log wait.
 */
class LineQueue extends UnsynchronizedAppenderBase<ILoggingEvent> implements Runnable {

	private static final int LINES = 4096;

	private static final Duration PAUSE = Duration.ofMillis(20);

	private static final Duration LONGEST_END = Duration.ofSeconds(10);

	private final BlockingQueue<ILoggingEvent> lines = new ArrayBlockingQueue<>(LINES);

	private final Thread thread = Thread.ofPlatform().daemon().name("request-log").unstarted(this);

	private final Consumer<ILoggingEvent> writer;

	LineQueue(Consumer<ILoggingEvent> writer) {
		this.writer = writer;
	}

	@Override
	public void start() {
		super.start();
		this.thread.start();
	}

	@Override
	protected void append(ILoggingEvent line) {
		line.prepareForDeferredProcessing();
		try {
			this.lines.put(line);
		}
		catch (InterruptedException ex) {
			this.writer.accept(line);
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void run() {
		try {
			while (isStarted()) {
				this.writer.accept(this.lines.take());
				writeAll();
				Thread.sleep(PAUSE);
			}
		}
		catch (InterruptedException ex) {
			addInfo("The log ends");
		}
		writeAll();
	}

	private void writeAll() {
		List<ILoggingEvent> all = new ArrayList<>();
		this.lines.drainTo(all);
		all.forEach(this.writer);
	}

	/** Returns once all lines have been passed on. */
	@Override
	public void stop() {
		super.stop();
		this.thread.interrupt();
		try {
			this.thread.join(LONGEST_END);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
