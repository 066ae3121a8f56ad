package org.sanctionsgraph.paging;

import org.jspecify.annotations.Nullable;

/** Whether there is more on either side of a page, and where to go on. */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
