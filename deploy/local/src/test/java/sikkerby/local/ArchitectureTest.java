package sikkerby.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import sikkerby.house.HouseRules;

@AnalyzeClasses(packages = "sikkerby.local", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    // Two processes of their own, reached as their users reach them.
    @ArchTest
    static final ArchRule the_services_are_reached_over_http_alone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("sikkerby.command..", "sikkerby.query..", "sikkerby.events..");
}
