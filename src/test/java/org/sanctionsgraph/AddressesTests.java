package org.sanctionsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.function.RouterFunction;

import static org.assertj.core.api.Assertions.assertThat;

/** Every address is described. */
@EngineTest
class AddressesTests {

	private static final Path PAGE = Path.of("src/docs/http.md");

	/** Addresses below one that has a page of its own. */
	private static final List<String> ELSEWHERE = List.of("/reconcile/", "/export", "/graphiql/", "/actuator/");

	@Autowired
	private List<RouterFunction<?>> routes;

	@Test
	void everyAddressIsDescribed() throws IOException {
		Set<String> paths = new TreeSet<>();
		this.routes.forEach((route) -> route.toString()
			.lines()
			.flatMap((line) -> Pattern.compile("(?<=[ (])/[\\w./{}*:-]*").matcher(line).results())
			.forEach((found) -> paths.add(found.group())));
		String page = Files.readString(PAGE);
		assertThat(paths).hasSizeGreaterThan(8);
		assertThat(paths.stream().filter((path) -> ELSEWHERE.stream().noneMatch(path::startsWith)))
			.allSatisfy((path) -> assertThat(page).contains("`" + path));
	}

}
