package org.sanctionsgraph.paging;

import java.sql.DatabaseMetaData;
import java.util.Collection;
import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * The statement that reads a page of the list of each parent, in the form that is fastest
 * on the database.
 */
@Component
class PagePerParent {

	/** PostgreSQL stops at the limit of each parent, where an index has the order. */
	private static final String LATERAL = """
			select p.parent_, page.*
			  from unnest(:parents) as p (parent_) cross join lateral (
			    select %2$s, %3$s
			      from %4$s
			     where %1$s = p.parent_ and %5$s
			     order by %6$s
			     fetch first %8$d rows only) as page
			 order by p.parent_, %7$s
			""";

	/** H2 has no lateral joins. */
	private static final String RANKED = """
			select * from (
			  select %1$s as parent_, %2$s, %3$s,
			         row_number() over (partition by %1$s order by %6$s) as rank_
			    from %4$s
			   where %1$s = any(:parents) and %5$s) as ranked
			 where rank_ <= %8$d
			 order by parent_, rank_
			""";

	/**
	 * An index that begins with the parent has the order of its rows. H2 stops at the
	 * limit only if the order begins with the parent as well.
	 */
	private static final String ONE = """
			select %1$s as parent_, %2$s, %3$s
			  from %4$s
			 where %1$s = :parent and %5$s
			 order by %1$s%9$s, %6$s
			 fetch first %8$d rows only
			""";

	private final String sql;

	PagePerParent(DataSource dataSource) throws MetaDataAccessException {
		String database = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
		this.sql = "PostgreSQL".equals(database) ? LATERAL : RANKED;
	}

	/**
	 * {@return the statement, to be formatted with the parent's column, the keys, the
	 * columns, the tables, the conditions, the order, the same by the names of the keys
	 * in {@code page}, the limit, and the direction of the first key; of one parent, that
	 * is bound as {@code parent}}
	 */
	String sql(Collection<String> parents) {
		return (parents.size() == 1) ? ONE : this.sql;
	}

}
