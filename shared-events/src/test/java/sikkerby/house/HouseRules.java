package sikkerby.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

/** What holds in every module. Each rule has a culprit, and a test that it is caught. */
public final class HouseRules {
    private static final Set<String> INJECTING = Set.of("Autowired", "Inject", "Resource", "Value");

    @ArchTest
    public static final ArchRule only_the_clock_tells_the_time = noClasses()
            .should()
            .callCodeUnitWhere(describe("asks for the time without a Clock", HouseRules::asksForTheTime))
            .because("a test, a replay and the demo decide what time it is");

    @ArchTest
    public static final ArchRule clocks_are_wound_in_platform = noClasses()
            .that()
            .resideOutsideOfPackage("..platform..")
            .should()
            .callMethodWhere(describe(
                    "takes a clock of its own",
                    call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                            && (call.getName().startsWith("system")
                                    || call.getName().startsWith("tick"))))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule features_form_no_cycle =
            slices().matching("sikkerby.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    public static final ArchRule nobody_but_platform_knows_platform = noClasses()
            .that()
            .resideOutsideOfPackage("..platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("sikkerby..platform..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule names_say_what_a_thing_is = noClasses()
            .should(be(simpleNameEndingWith("Impl")
                    .or(simpleNameEndingWith("Util"))
                    .or(simpleNameEndingWith("Utils"))
                    .or(simpleNameEndingWith("Helper"))
                    .or(simpleNameEndingWith("Manager"))
                    .or(simpleNameEndingWith("Dto"))
                    .or(simpleNameStartingWith("Abstract"))
                    .as("named Impl, Util, Utils, Helper, Manager, Dto or Abstract")));

    // By name, since shared-events has none of these annotations on its class path.
    @ArchTest
    public static final ArchRule what_a_class_needs_comes_through_its_constructor = noFields()
            .should(be(describe(
                    "injected",
                    (JavaField field) -> field.getAnnotations().stream()
                            .anyMatch(it -> INJECTING.contains(it.getRawType().getSimpleName())))))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule nobody_prints = noClasses().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    public static final ArchRule nobody_logs_by_java_util_logging = noClasses().should(USE_JAVA_UTIL_LOGGING);

    @ArchTest
    public static final ArchRule public_means_used_from_another_package = classes()
            .that(describe("are public, top-level and not started by name", HouseRules::isPublicAndNotStartedByName))
            .should(beUsedFromAnotherPackage())
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule an_interface_has_more_than_one_implementation = classes()
            .that(describe("are open interfaces", HouseRules::isOpenInterface))
            .should(be(describe(
                    "implemented more than once",
                    type -> type.getAllSubclasses().stream()
                                    .filter(it -> !it.isInterface())
                                    .count()
                            > 1)))
            .allowEmptyShould(true);

    private HouseRules() {}

    private static boolean asksForTheTime(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var parameters = call.getTarget().getRawParameterTypes();
        return switch (call.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isAssignableTo(Calendar.class);
            case "<init>" -> owner.isEquivalentTo(Date.class) && parameters.isEmpty();
            default -> false;
        };
    }

    // The events are a contract: what uses them lies in other modules. Axon finds its factory of ids in
    // META-INF/services.
    private static boolean isPublicAndNotStartedByName(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isTopLevelClass()
                && !type.getPackageName().startsWith("sikkerby.events")
                && type.tryGetMethod("main", String[].class).isEmpty()
                && !type.isAssignableTo("org.axonframework.common.IdentifierFactory");
    }

    private static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
        return new ArchCondition<>("be used from another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var used = type.getDirectDependenciesToSelf().stream()
                        .anyMatch(it -> !it.getOriginClass().getPackageName().equals(type.getPackageName()));
                if (!used)
                    events.add(SimpleConditionEvent.violated(
                            type, type.getFullName() + " is public, but used in its own package only"));
            }
        };
    }

    // A package-info is compiled to an interface too.
    private static boolean isOpenInterface(JavaClass type) {
        return type.isInterface()
                && !type.getSimpleName().equals("package-info")
                && !type.isAnnotation()
                && !type.isAnnotatedWith(FunctionalInterface.class)
                && !type.reflect().isSealed()
                && !type.getPackageName().startsWith("sikkerby.events");
    }
}
