package sikkerby.command;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import sikkerby.house.HouseRules;

@AnalyzeClasses(packages = "sikkerby.command", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> AGGREGATES =
            Set.of("Strategy", "Partner", "Place", "Initiative", "Agreement", "Commitment", "Case");
    private static final List<String> KNOWN_TO_AGGREGATES = List.of(
            "java.",
            "org.axonframework.",
            "org.jspecify.",
            "sikkerby.events.",
            "sikkerby.command.act.",
            "sikkerby.command.registry.");

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
    static final ArchRule an_aggregate_knows_its_own_package_and_the_events = classes()
            .that(areAggregates())
            .should(have(
                    "only dependencies it may have",
                    JavaClass::getDirectDependenciesFromSelf,
                    ArchitectureTest::mayBeKnown))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_knows_an_aggregate_outside_its_package = classes()
            .that(areAggregates())
            .should(have(
                    "dependants in their own package only",
                    JavaClass::getDirectDependenciesToSelf,
                    ArchitectureTest::withinOnePackage))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_log_desk_agenda_and_platform_speak_to_the_database = noClasses()
            .that()
            .resideOutsideOfPackages("..log..", "..desk..", "..agenda..", "..platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..", "org.springframework.jdbc..");

    private static DescribedPredicate<JavaClass> areAggregates() {
        return describe(
                "are aggregates", type -> AGGREGATES.contains(outermost(type).getSimpleName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static boolean mayBeKnown(Dependency dependency) {
        var target = dependency.getTargetClass().getBaseComponentType();
        return target.isPrimitive()
                || withinOnePackage(dependency)
                || KNOWN_TO_AGGREGATES.stream().anyMatch(target.getFullName()::startsWith);
    }

    private static boolean withinOnePackage(Dependency dependency) {
        return dependency
                .getOriginClass()
                .getPackageName()
                .equals(dependency.getTargetClass().getBaseComponentType().getPackageName());
    }

    private static ArchCondition<JavaClass> have(
            String what, Function<JavaClass, Set<Dependency>> dependencies, Predicate<Dependency> allowed) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                dependencies.apply(type).stream()
                        .filter(allowed.negate())
                        .map(it -> SimpleConditionEvent.violated(it, it.getDescription()))
                        .forEach(events::add);
            }
        };
    }
}
