package org.sanctionsgraph.deadline;

import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import org.sanctionsgraph.kernel.InterceptorOrder;
import org.sanctionsgraph.limits.Limit;
import org.sanctionsgraph.limits.LimitExceeded;
import org.sanctionsgraph.limits.Limits;
import org.sanctionsgraph.limits.RequestCost;
import org.sanctionsgraph.timeleft.TimeLeft;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Ends a request whose time is over: its statements are cancelled, its execution stops,
 * and the response is an error with the code TOO_SLOW.
 */
@Component
@Order(InterceptorOrder.TIME_LIMIT)
class TimeLimit implements WebGraphQlInterceptor {

	private final Limits limits;

	private final Deadlines deadlines;

	TimeLimit(Limits limits, Deadlines deadlines) {
		this.limits = limits;
		this.deadlines = deadlines;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Deadline deadline = this.deadlines.begin();
		RequestCost cost = new RequestCost();
		request.configureExecutionInput((input, builder) -> {
			deadline.cancels(input::cancel);
			input.getGraphQLContext().put(Deadline.class, deadline).put(RequestCost.class, cost);
			return input;
		});
		Mono<WebGraphQlResponse> response = chain.next(request);
		Mono<WebGraphQlResponse> timed = Mono.from((subscriber) -> ScopedValue.where(Deadline.CURRENT, deadline)
			.run(() -> TimeLeft.within(deadline::isDue, () -> response.subscribe(subscriber))));
		Mono<WebGraphQlResponse> whole = timed
			.map((answer) -> isCut(answer, deadline) ? tooSlow(request, cost) : answer);
		Mono<WebGraphQlResponse> late = deadline.expiry().map((expired) -> tooSlow(request, cost));
		return Mono.firstWithSignal(late, whole).doFinally((signal) -> this.deadlines.end(deadline));
	}

	/** Fields end by themselves a moment before the deadline is told. */
	private static boolean isCut(WebGraphQlResponse answer, Deadline deadline) {
		return deadline.isDue() && !answer.getErrors().isEmpty();
	}

	private WebGraphQlResponse tooSlow(WebGraphQlRequest request, RequestCost cost) {
		ExecutionInput input = request.toExecutionInput();
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.addError(tooSlow(this.limits))
			.extensions(cost.addTo(Map.of(), this.limits))
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
	}

	static LimitExceeded tooSlow(Limits limits) {
		return Limit.TIME.exceeded(limits.time().toMillis());
	}

}
