package sikkerby.events;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import sikkerby.house.HouseRules;

@AnalyzeClasses(packages = "sikkerby.events", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule what_happened_knows_nothing_but_java = classes()
            .that()
            .resideOutsideOfPackage("sikkerby.events.stored..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "sikkerby.events..");

    @ArchTest
    static final ArchRule nobody_but_stored_knows_json = noClasses()
            .that()
            .resideOutsideOfPackage("sikkerby.events.stored..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("sikkerby.events.stored..", "tools.jackson..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule stored_knows_java_json_and_the_events = classes()
            .that()
            .resideInAPackage("sikkerby.events.stored..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "sikkerby.events..", "tools.jackson..", "com.fasterxml.jackson..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule an_event_family_is_a_sealed_interface = classes()
            .that()
            .haveSimpleNameEndingWith("Event")
            .and()
            .resideOutsideOfPackage("sikkerby.events.stored..")
            .should(be(describe(
                    "sealed interfaces",
                    type -> type.isInterface() && type.reflect().isSealed())));

    @ArchTest
    static final ArchRule an_event_is_a_record_within_its_family = classes()
            .that(describe("are events", ArchitectureTest::isEvent))
            .should(be(describe("records within their family", ArchitectureTest::isRecordWithinItsFamily)));

    private static boolean isEvent(JavaClass type) {
        return !type.isInterface()
                && type.getAllRawInterfaces().stream()
                        .anyMatch(it -> it.getSimpleName().endsWith("Event"));
    }

    private static boolean isRecordWithinItsFamily(JavaClass type) {
        return type.isRecord()
                && type.getEnclosingClass()
                        .filter(family -> family.getSimpleName().endsWith("Event"))
                        .filter(family -> assignableTo(family.getFullName()).test(type))
                        .isPresent();
    }
}
