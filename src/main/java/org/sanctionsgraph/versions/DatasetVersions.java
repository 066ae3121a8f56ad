package org.sanctionsgraph.versions;

import java.io.UncheckedIOException;
import java.lang.ScopedValue.CallableOp;
import java.time.Duration;
import java.util.concurrent.Semaphore;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.stereotype.Component;

/**
 * The version of the dataset that requests read. Which one is served is looked up in the
 * database at most once a second.
 */
@Component
public class DatasetVersions {

	private static final Log log = LogFactory.getLog(DatasetVersions.class);

	private static final Duration MAX_AGE = Duration.ofSeconds(1);

	private static final Duration PATIENCE = Duration.ofMillis(500);

	private final OpenVersions open;

	private final ServedSchemas served;

	private final VersionPools pools;

	private final ApplicationEventPublisher events;

	private final ObjectProvider<VersionPreparation> preparations;

	/**
	 * Held while it is looked up, so that nothing older is served after something newer.
	 */
	private final Semaphore looking = new Semaphore(1);

	/** When it is to be looked up again. */
	private volatile long due = System.nanoTime();

	DatasetVersions(OpenVersions open, ServedSchemas served, VersionPools pools, ApplicationEventPublisher events,
			ObjectProvider<VersionPreparation> preparations) {
		this.open = open;
		this.served = served;
		this.pools = pools;
		this.events = events;
		this.preparations = preparations;
	}

	/**
	 * {@return the version that the current request uses, else the one that is served}
	 */
	public String current() {
		return served().name();
	}

	/**
	 * {@return the same, with what tells its tables from others of the same version, as
	 * they are when a release is added; what is kept of a version is kept under it}
	 */
	public String state() {
		return served().state();
	}

	private OpenVersion served() {
		follow();
		return this.open.current().orElseThrow(() -> new IllegalStateException("No dataset is served yet"));
	}

	/**
	 * {@return whether a version is served already}
	 */
	public boolean isServing() {
		return this.open.current().isPresent();
	}

	/**
	 * {@return what the work returns, all of whose statements read the same version}
	 */
	public <R, X extends Throwable> R inOne(CallableOp<R, X> work) throws X {
		follow();
		return this.open.using(work);
	}

	/**
	 * {@return the same work for another thread, whose statements read the version that
	 * those of the current one read}
	 */
	public Runnable inSame(Runnable work) {
		return this.open.inSame(work);
	}

	/** Looks up at once which version is served. */
	public void refresh() {
		this.looking.acquireUninterruptibly();
		lookAndRelease();
	}

	/** One request looks, the others go on with the version that is known. */
	private void follow() {
		if (!this.open.inUse() && isDue() && this.looking.tryAcquire()) {
			if (isServing()) {
				await(Thread.startVirtualThread(this::lookAndRelease));
			}
			else {
				lookAndRelease();
			}
		}
	}

	/** A database that does not respond keeps a request only so long. */
	private static void await(Thread look) {
		try {
			look.join(PATIENCE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void lookAndRelease() {
		try {
			look();
		}
		finally {
			this.looking.release();
		}
	}

	private boolean isDue() {
		return System.nanoTime() - this.due >= 0;
	}

	/** While the database does not respond, the last version known is served. */
	private void look() {
		this.due = System.nanoTime() + MAX_AGE.toNanos();
		try {
			this.served.find().filter((found) -> !isServed(found)).ifPresent(this::serve);
		}
		catch (BadSqlGrammarException ex) {
			log.debug("The server has no tables yet", ex);
		}
		catch (DataAccessException ex) {
			if (!isServing()) {
				throw ex;
			}
			log.debug("The version could not be looked up", ex);
		}
	}

	/** What cannot be prepared is made when it is needed. */
	private void prepare(String version) {
		try {
			this.preparations.forEach((preparation) -> preparation.prepare(version));
		}
		catch (DataAccessException | UncheckedIOException ex) {
			log.warn("Version %s is served unprepared: %s".formatted(version, ex.getMessage()));
		}
	}

	private boolean isServed(ServedSchemas.Found found) {
		return this.open.current().filter((version) -> version.schema().equals(found.schema())).isPresent();
	}

	private void serve(ServedSchemas.Found found) {
		boolean another = isServing();
		OpenVersion next = this.pools.open(found.version(), found.schema());
		if (another) {
			this.open.during(next, () -> prepare(next.state()));
		}
		this.open.serve(next);
		if (another) {
			this.events.publishEvent(new VersionServed(found.version()));
		}
	}

}
