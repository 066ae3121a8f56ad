package org.sanctionsgraph.server;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

/** Switches off what the framework would run for each request and nothing here needs. */
@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

	/** The dispatcher itself binds the request to the thread. */
	@Bean
	FilterRegistrationBean<RequestContextFilter> noRequestContextFilter() {
		FilterRegistrationBean<RequestContextFilter> none = new FilterRegistrationBean<>(new RequestContextFilter());
		none.setEnabled(false);
		return none;
	}

}
