package org.sanctionsgraph.reload;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/**
 * Guards the endpoint on the port where it is served. It is named in a file under
 * {@code META-INF/spring}, and no annotation has it found by the application's own port
 * where another one serves the endpoint.
 */
class ReloadRequests {

	@Bean
	FilterRegistrationBean<ReloadGuard> reloadGuard(ReloadToken token, ObjectProvider<PathMappedEndpoints> endpoints) {
		return new FilterRegistrationBean<>(new ReloadGuard(token, endpoints));
	}

}
