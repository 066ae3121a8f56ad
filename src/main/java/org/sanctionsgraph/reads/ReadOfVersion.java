package org.sanctionsgraph.reads;

import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.kernel.BatchRead;

/** A read of one dataset version; its hash is computed once for all keys. */
final class ReadOfVersion {

	private final String version;

	private final BatchRead<?, ?> read;

	private final int hash;

	ReadOfVersion(String version, BatchRead<?, ?> read) {
		this.version = version;
		this.read = read;
		this.hash = 31 * version.hashCode() + read.hashCode();
	}

	BatchRead<?, ?> read() {
		return this.read;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof ReadOfVersion that && this.hash == that.hash
				&& this.version.equals(that.version) && this.read.equals(that.read));
	}

	@Override
	public int hashCode() {
		return this.hash;
	}

}
