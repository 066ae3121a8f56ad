package org.sanctionsgraph.server;

import java.util.List;

import org.sanctionsgraph.connections.LateRequests;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;

/**
 * The endpoints of {@code management.server.port} and nothing else: the framework would
 * also serve the pages of the other port there. It is named in a file under
 * {@code META-INF/spring}, and no annotation has it found by the application's own port.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ManagementPort {

	private static final List<String> PAGES = List.of("viewControllerHandlerMapping", "resourceHandlerMapping");

	@Bean
	static BeanDefinitionRegistryPostProcessor noPages() {
		return (registry) -> PAGES.forEach(registry::removeBeanDefinition);
	}

	@Bean
	ErrorReports managementErrorReports() {
		return new ErrorReports();
	}

	@Bean
	LateRequests managementLateRequests() {
		return new LateRequests();
	}

	@Bean
	ErrorPage managementErrorPage(@Value("${spring.web.error.path:${error.path:/error}}") String path) {
		return new ErrorPage(path);
	}

	@Bean
	SecurityHeaders managementSecurityHeaders() {
		return new SecurityHeaders();
	}

}
