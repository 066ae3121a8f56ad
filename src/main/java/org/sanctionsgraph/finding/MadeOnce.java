package org.sanctionsgraph.finding;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.timeleft.TimeLeft;

/**
 * Something that takes long to make, and is made once for all, in a thread of its own.
 * Requests wait for it until their time is over; if it fails, the next one has it made
 * again.
 */
final class MadeOnce<T> implements Supplier<T> {

	private static final int LOOK_MILLIS = 50;

	private final Supplier<T> making;

	private final UnaryOperator<Runnable> elsewhere;

	private @Nullable CompletableFuture<T> made;

	/**
	 * @param making makes it
	 * @param elsewhere has other threads do the work in the context of the current one
	 */
	MadeOnce(Supplier<T> making, UnaryOperator<Runnable> elsewhere) {
		this.making = making;
		this.elsewhere = elsewhere;
	}

	@Override
	public T get() {
		CompletableFuture<T> begun = begun();
		while (!isDone(begun)) {
			TimeLeft.check();
		}
		return value(begun);
	}

	private synchronized CompletableFuture<T> begun() {
		if (this.made == null || this.made.isCompletedExceptionally()) {
			CompletableFuture<T> next = new CompletableFuture<>();
			Thread.ofPlatform().daemon().name("index").start(this.elsewhere.apply(() -> make(next)));
			this.made = next;
		}
		return this.made;
	}

	private void make(CompletableFuture<T> next) {
		try {
			next.complete(this.making.get());
		}
		catch (RuntimeException | Error ex) {
			next.completeExceptionally(ex);
		}
	}

	/** Waits a moment for it. */
	private static boolean isDone(CompletableFuture<?> begun) {
		try {
			begun.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (ExecutionException ex) {
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Interrupted while an index is made");
		}
	}

	private static <T> T value(CompletableFuture<T> made) {
		try {
			return made.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
