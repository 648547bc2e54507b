package sikkerby.query;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import sikkerby.house.HouseRules;

@AnalyzeClasses(packages = "sikkerby.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    // Without an argument it looks up modules by itself, one of which asks the maker for updates.
    @ArchTest
    static final ArchRule axon_is_configured_with_what_is_spelt_out = noClasses()
            .should()
            .callMethodWhere(describe(
                    "lets Axon look up modules by itself",
                    call -> call.getName().equals("defaultConfiguration")
                            && call.getTarget().getRawParameterTypes().isEmpty()));

    @ArchTest
    static final ArchRule who_reads_sends_no_commands = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework.commandhandling..", "sikkerby.command..");
}
