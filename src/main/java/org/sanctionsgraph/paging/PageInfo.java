package org.sanctionsgraph.paging;

import org.jspecify.annotations.Nullable;

/** Information about pagination in a connection. */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
