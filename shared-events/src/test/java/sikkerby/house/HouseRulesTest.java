package sikkerby.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import sikkerby.house.chicken.Chicken;
import sikkerby.house.culprit.AbstractThing;
import sikkerby.house.culprit.FieldInjection;
import sikkerby.house.culprit.KnowsPlatform;
import sikkerby.house.culprit.LonelyInterface;
import sikkerby.house.culprit.NeedlesslyPublic;
import sikkerby.house.culprit.OldLogger;
import sikkerby.house.culprit.OwnClock;
import sikkerby.house.culprit.Printer;
import sikkerby.house.culprit.ThingManager;
import sikkerby.house.culprit.WallClock;
import sikkerby.house.egg.Egg;
import sikkerby.house.platform.Wiring;

class HouseRulesTest {
    @Test
    void a_class_that_reads_the_wall_clock_is_caught() {
        caught(HouseRules.only_the_clock_tells_the_time, "WallClock.today()", WallClock.class);
        caught(HouseRules.only_the_clock_tells_the_time, "WallClock.millis()", WallClock.class);
        caught(HouseRules.only_the_clock_tells_the_time, "WallClock.date()", WallClock.class);
    }

    @Test
    void a_feature_with_a_clock_of_its_own_is_caught() {
        caught(HouseRules.clocks_are_wound_in_platform, "OwnClock", OwnClock.class);
    }

    @Test
    void two_features_that_need_each_other_are_caught() {
        caught(HouseRules.features_form_no_cycle, "Cycle detected", Chicken.class, Egg.class);
    }

    @Test
    void a_feature_that_knows_platform_is_caught() {
        caught(HouseRules.nobody_but_platform_knows_platform, "KnowsPlatform", KnowsPlatform.class, Wiring.class);
    }

    @Test
    void an_empty_name_is_caught() {
        caught(HouseRules.names_say_what_a_thing_is, "ThingManager", ThingManager.class);
        caught(HouseRules.names_say_what_a_thing_is, "AbstractThing", AbstractThing.class);
    }

    @Test
    void field_injection_is_caught() {
        caught(HouseRules.what_a_class_needs_comes_through_its_constructor, "FieldInjection", FieldInjection.class);
    }

    @Test
    void printing_is_caught() {
        caught(HouseRules.nobody_prints, "Printer", Printer.class);
    }

    @Test
    void java_util_logging_is_caught() {
        caught(HouseRules.nobody_logs_by_java_util_logging, "OldLogger", OldLogger.class);
    }

    @Test
    void a_class_that_need_not_be_public_is_caught() {
        caught(HouseRules.public_means_used_from_another_package, "in its own package only", NeedlesslyPublic.class);
    }

    @Test
    void an_interface_with_one_implementation_is_caught() {
        caught(
                HouseRules.an_interface_has_more_than_one_implementation,
                "LonelyInterface",
                LonelyInterface.class,
                LonelyInterface.Only.class);
    }

    private static void caught(ArchRule rule, String words, Class<?>... culprits) {
        var imported = new ClassFileImporter().importClasses(culprits);
        assertThatThrownBy(() -> rule.check(imported))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(words);
    }
}
