package org.sanctionsgraph.server;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

/** Filters that are not run for each request, or not only for requests. */
@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

	/** The dispatcher itself binds the request to the thread. */
	@Bean
	FilterRegistrationBean<RequestContextFilter> noRequestContextFilter() {
		FilterRegistrationBean<RequestContextFilter> none = new FilterRegistrationBean<>(new RequestContextFilter());
		none.setEnabled(false);
		return none;
	}

	@Bean
	FilterRegistrationBean<AllowedMethods> allowedMethods(
			@Value("${spring.graphql.http.path:/graphql}") String endpoint) {
		FilterRegistrationBean<AllowedMethods> allowed = new FilterRegistrationBean<>(
				new AllowedMethods(endpoint, "/reconcile"));
		allowed.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return allowed;
	}

}
