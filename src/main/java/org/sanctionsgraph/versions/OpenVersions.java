package org.sanctionsgraph.versions;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The version that is served, and those that requests still use. */
@Component
class OpenVersions implements DisposableBean {

	private static final ScopedValue<OpenVersion> IN_USE = ScopedValue.newInstance();

	private volatile @Nullable OpenVersion served;

	/**
	 * {@return the version that the current request uses, else the one that is served}
	 */
	Optional<OpenVersion> current() {
		return Optional.ofNullable(inUse() ? IN_USE.get() : this.served);
	}

	/**
	 * {@return whether the current request uses a version from its beginning to its end}
	 */
	boolean inUse() {
		return IN_USE.isBound();
	}

	/** Serves a version to the requests that begin from now on. */
	synchronized void serve(@Nullable OpenVersion next) {
		OpenVersion last = this.served;
		this.served = next;
		if (last != null) {
			last.release();
		}
	}

	/**
	 * {@return what the work returns, during which the version that is served now is
	 * used}
	 */
	<R, X extends Throwable> R using(CallableOp<R, X> work) throws X {
		OpenVersion version = acquired();
		try {
			return ScopedValue.where(IN_USE, version).call(work);
		}
		finally {
			version.release();
		}
	}

	/**
	 * {@return the same work for another thread, which uses the version of the current
	 * one}
	 */
	Runnable inSame(Runnable work) {
		OpenVersion version = acquired();
		return () -> {
			try {
				during(version, work);
			}
			finally {
				version.release();
			}
		};
	}

	/** Does work that reads a version which is not served yet. */
	void during(OpenVersion next, Runnable work) {
		ScopedValue.where(IN_USE, next).run(work);
	}

	private OpenVersion acquired() {
		OpenVersion version = current().orElseThrow(() -> new IllegalStateException("No dataset is served yet"));
		while (!version.acquire()) {
			version = current().orElseThrow();
		}
		return version;
	}

	@Override
	public void destroy() {
		serve(null);
	}

}
