package eu.programmegraph;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the order of the rooms: each may import only rooms below it. */
@AnalyzeClasses(packages = "eu.programmegraph", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule ROOMS_IMPORT_ONLY_ROOMS_BELOW_THEM = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("eu.programmegraph..")
            .layer("cli")
            .definedBy("..cli")
            .layer("web")
            .definedBy("..web")
            .layer("load")
            .definedBy("..load")
            .layer("page")
            .definedBy("..page")
            .layer("query")
            .definedBy("..query")
            .layer("catalogue")
            .definedBy("..catalogue")
            .layer("graph")
            .definedBy("..graph")
            .layer("language")
            .definedBy("..language")
            .layer("mapping")
            .definedBy("..mapping")
            .layer("portfolio")
            .definedBy("..portfolio")
            .layer("concept")
            .definedBy("..concept")
            .layer("vocab")
            .definedBy("..vocab")
            .layer("base")
            .definedBy("eu.programmegraph")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("load")
            .mayOnlyBeAccessedByLayers("cli", "web")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("cli", "web")
            .whereLayer("query")
            .mayOnlyBeAccessedByLayers("cli", "web", "page")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("cli", "web", "load", "query")
            .whereLayer("graph")
            .mayOnlyBeAccessedByLayers("cli", "web", "load", "query")
            .whereLayer("mapping")
            .mayOnlyBeAccessedByLayers("cli", "web", "page", "load")
            .whereLayer("portfolio")
            .mayOnlyBeAccessedByLayers("cli", "web", "load")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("cli", "web", "page", "load", "query", "mapping")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule NO_ROOMS_IMPORT_EACH_OTHER =
            slices().matching("eu.programmegraph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule QUERIES_LIVE_IN_FILES = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
            .should()
            .callMethod(org.apache.jena.query.QueryFactory.class, "create", String.class)
            .because("queries live in files; the catalogue parses them with a syntax of its own");
}
