package org.sanctionsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The graph is cyclic, the packages are not; and names say what a class is. */
class ModularityTests {

	/**
	 * Beside the repositories, which are plural nouns: what all of them are built on, and
	 * two views.
	 */
	private static final Set<String> WITH_SQL = Set.of("Table", "Timeline", "Alignment");

	/** What MapStruct names the mappers that it writes. */
	private static final String GENERATED = "MapperImpl";

	private static final Pattern IMPORTED = Pattern.compile("import (?:static )?org\\.sanctionsgraph\\.(\\w+)\\.");

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.sanctionsgraph");

	@Test
	void packagesUseOnlyThoseThatTheyAreAllowed() {
		ApplicationModules.of(SanctionsGraph.class).verify();
	}

	@Test
	void packagesUseAllThatTheyAreAllowed() {
		assertThat(ApplicationModules.of(SanctionsGraph.class))
			.allSatisfy((module) -> assertThat(used(module)).containsAll(allowed(module)));
	}

	/** From the source, since compiled classes do not tell whose constants they have. */
	private static Set<String> used(ApplicationModule module) {
		Path sources = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'));
		try (Stream<Path> files = Files.list(sources)) {
			return files.flatMap(ModularityTests::imported).collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> imported(Path file) {
		try {
			return IMPORTED.matcher(Files.readString(file)).results().map((found) -> found.group(1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> allowed(ApplicationModule module) {
		return module.getBasePackage()
			.findAnnotation(org.springframework.modulith.ApplicationModule.class)
			.map((declared) -> List.of(declared.allowedDependencies()))
			.orElse(List.of());
	}

	@Test
	void packagesFormNoCycle() {
		SlicesRuleDefinition.slices().matching("org.sanctionsgraph.(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void packagesAreFlat() {
		noClasses().should().resideInAPackage("org.sanctionsgraph.*.*..").check(CLASSES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Impl", "Service", "Manager", "Util", "Utils", "Helper", "Dto", "DTO", "Base" })
	void namesSayWhatAClassIs(String ending) {
		noClasses().that()
			.haveSimpleNameNotEndingWith(GENERATED)
			.should()
			.haveSimpleNameEndingWith(ending)
			.check(CLASSES);
	}

	@Test
	void controllersAreForTheFrameworkAlone() {
		classes().that()
			.areAnnotatedWith(Controller.class)
			.should()
			.notBePublic()
			.andShould()
			.haveSimpleNameEndingWith("Controller")
			.check(CLASSES);
	}

	@Test
	void sqlIsRunByRepositoriesAlone() {
		noClasses().that(DescribedPredicate.not(mayRunSql()))
			.should()
			.dependOnClassesThat()
			.areAssignableTo(JdbcClient.class)
			.check(CLASSES);
	}

	private static DescribedPredicate<JavaClass> mayRunSql() {
		return DescribedPredicate.describe("are named by a plural noun or known to run SQL", (type) -> {
			String name = outermost(type).getSimpleName();
			return name.endsWith("s") || WITH_SQL.contains(name);
		});
	}

	private static JavaClass outermost(JavaClass type) {
		return type.getEnclosingClass().map(ModularityTests::outermost).orElse(type);
	}

}
