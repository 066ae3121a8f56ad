package org.sanctionsgraph.deadline;

import java.time.Duration;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import org.sanctionsgraph.kernel.InterceptorOrder;
import org.sanctionsgraph.limits.Limit;
import org.sanctionsgraph.limits.LimitExceeded;
import org.sanctionsgraph.limits.Limits;
import org.sanctionsgraph.limits.RequestCost;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

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

	/**
	 * A statement that was about to begin when the time was over is cancelled in the next
	 * turn.
	 */
	private static final Duration NEXT_TURN = Duration.ofMillis(100);

	private static final int TURNS = 20;

	private final Limits limits;

	TimeLimit(Limits limits) {
		this.limits = limits;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Deadline deadline = new Deadline();
		RequestCost cost = new RequestCost();
		request.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(Deadline.class, deadline).put(RequestCost.class, cost);
			return input;
		});
		Mono<WebGraphQlResponse> response = chain.next(request);
		Mono<WebGraphQlResponse> timed = Mono.from((subscriber) -> ScopedValue.where(Deadline.CURRENT, deadline)
			.run(() -> response.subscribe(subscriber)));
		Mono<WebGraphQlResponse> late = expiry(deadline).map((elapsed) -> tooSlow(request, cost));
		return Mono.firstWithSignal(late, timed);
	}

	/** Signals when the time is over, and cancels what still runs. */
	private Mono<Long> expiry(Deadline deadline) {
		return Mono.delay(this.limits.time(), Schedulers.boundedElastic())
			.doOnNext((elapsed) -> Flux.interval(Duration.ZERO, NEXT_TURN, Schedulers.boundedElastic())
				.take(TURNS)
				.subscribe((turn) -> deadline.expire()));
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
