package org.claimline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The import table of DESIGN.md, "The flow of data, and the packages": for our own packages and for libraries. */
class ArchitectureTest {

    private static final String ROOT = "org.claimline.";

    /** Imports point from a higher level to a lower one, never within a level. */
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("geo", 0),
            Map.entry("issue", 1),
            Map.entry("incident", 2),
            Map.entry("gazetteer", 2),
            Map.entry("border", 2),
            Map.entry("verdict", 3),
            Map.entry("reader", 3),
            Map.entry("batch", 3),
            Map.entry("export", 4),
            Map.entry("api", 5),
            Map.entry("cli", 6));

    private static final String JTS = "org.locationtech.jts.";
    private static final String JACKSON = "tools.jackson.";
    private static final String SLF4J = "org.slf4j.";

    /** Libraries by the prefix of their packages; java.* is for everyone. A package that isn't here may use none. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "geo", List.of(JTS, "net.sf.geographiclib.", "org.geotools."),
            "incident",
                    List.of(
                            JACKSON,
                            "org.snakeyaml.engine.",
                            "com.networknt.schema.",
                            "mil.nga.",
                            "com.google.openlocationcode."),
            "gazetteer", List.of("com.ibm.icu.", JACKSON),
            "border", List.of(JTS, JACKSON),
            "verdict", List.of(JTS),
            "export", List.of(JACKSON),
            // kotlin and jakarta.servlet are in Javalin's own signatures
            "api", List.of("io.javalin.", "kotlin.", "jakarta.servlet.", SLF4J),
            "cli", List.of("picocli.", SLF4J));

    private static JavaClasses production;

    @BeforeAll
    static void readClasses() {
        production = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.claimline");
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        Set<String> found =
                production.stream().map(ArchitectureTest::packageOf).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(found.containsAll(Set.of("geo", "issue", "incident", "gazetteer", "border", "verdict", "cli")));
        found.removeAll(LEVELS.keySet());
        assertEquals(Set.of(), found, "packages that the import table doesn't know");
    }

    @Test
    void importsPointDown() {
        assertEquals(
                List.of(),
                violations(dependency -> isOurs(dependency.getTargetClass())
                        && !isSamePackage(dependency)
                        && LEVELS.get(packageOf(dependency.getOriginClass()))
                                <= LEVELS.get(packageOf(dependency.getTargetClass()))));
    }

    /** Follows from the levels; asked for apart, so that a mistake in the table can't hide a cycle. */
    @Test
    void noCycles() {
        SlicesRuleDefinition.slices()
                .matching("org.claimline.(*)..")
                .should()
                .beFreeOfCycles()
                .check(production);
    }

    @Test
    void eachPackageUsesItsOwnLibrariesOnly() {
        assertEquals(
                List.of(), violations(dependency -> !isOurs(dependency.getTargetClass()) && !isAllowed(dependency)));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        Path sources = Path.of("src/main/java/org/claimline");
        try (Stream<Path> folders = Files.list(sources)) {
            List<String> silent = folders.filter(folder -> !startsWithSentence(folder.resolve("package-info.java")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
            assertEquals(List.of(), silent, "packages without a package-info that starts with a sentence");
        }
    }

    @Test
    void noDrawerForOddsAndEnds() {
        Set<String> drawers = Set.of("util", "utils", "common", "model", "service", "helper", "helpers", "misc");
        List<String> found = production.stream()
                .filter(c -> c.getSimpleName().matches(".*(Util|Utils|Helper|Helpers|Common)")
                        || Stream.of(c.getPackageName().split("\\.")).anyMatch(drawers::contains))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), found);
    }

    private static List<String> violations(Predicate<Dependency> broken) {
        return production.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(broken)
                .map(Dependency::getDescription)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isOurs(JavaClass c) {
        return c.getBaseComponentType().getPackageName().startsWith(ROOT);
    }

    private static boolean isSamePackage(Dependency dependency) {
        return packageOf(dependency.getOriginClass()).equals(packageOf(dependency.getTargetClass()));
    }

    private static boolean isAllowed(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String name = target.getName();
        return target.isPrimitive()
                || name.startsWith("java.")
                || LIBRARIES.getOrDefault(packageOf(dependency.getOriginClass()), List.of()).stream()
                        .anyMatch(name::startsWith);
    }

    /** The whole name below org.claimline, so that a package inside a package isn't in the table unless it is named there. */
    private static String packageOf(JavaClass c) {
        return c.getBaseComponentType().getPackageName().substring(ROOT.length());
    }

    private static boolean startsWithSentence(Path packageInfo) {
        try {
            return Files.readString(packageInfo).matches("(?s)/\\*\\*\\s+(\\*\\s+)?[A-Z][^.]{20,}\\..*");
        } catch (IOException e) {
            return false;
        }
    }
}
