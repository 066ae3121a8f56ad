package org.sanctionsgraph;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;

/** Notes the statements that the API runs, and can spoil them on their way. */
public class StatementWatch implements BeanPostProcessor {

	/** Read when a second has passed, whatever is asked. */
	private static final String VERSION = "served_dataset";

	/** They read ahead at any time, whatever is asked. */
	private static final Set<String> AHEAD = Set.of("warm-up", "index");

	private final List<String> seen = new CopyOnWriteArrayList<>();

	private volatile UnaryOperator<String> spoiling = UnaryOperator.identity();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (name.equals("dataSource") && bean instanceof DataSource pool) ? ProxyDataSourceBuilder.create(pool)
			.queryTransformer((statement) -> this.spoiling.apply(statement.getQuery()))
			.afterQuery((execution, queries) -> queries.stream()
				.map(QueryInfo::getQuery)
				.filter((sql) -> !sql.contains(VERSION) && !AHEAD.contains(Thread.currentThread().getName()))
				.forEach(this.seen::add))
			.build() : bean;
	}

	/**
	 * {@return the statements run by the action}
	 */
	public List<String> during(Runnable action) {
		this.seen.clear();
		action.run();
		return List.copyOf(this.seen);
	}

	/** Changes every statement on its way while the action runs. */
	public void spoiling(UnaryOperator<String> change, Runnable action) {
		this.spoiling = change;
		try {
			action.run();
		}
		finally {
			this.spoiling = UnaryOperator.identity();
		}
	}

}
