package sikkerby.command.partner;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.fact.TextExamples.danishName;
import static sikkerby.events.partner.PartnerExamples.KOMMUNE;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.REGISTERED_ON;
import static sikkerby.events.partner.PartnerExamples.RENAMED_ON;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.partner.PartnerExamples.TMF;
import static sikkerby.events.partner.PartnerExamples.UNKNOWN;
import static sikkerby.events.partner.PartnerExamples.registered;
import static sikkerby.events.partner.PartnerExamples.renamed;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.partner.PartnerCommand.RegisterPartner;
import sikkerby.command.partner.PartnerCommand.RenamePartner;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.events.fact.Name;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerEvent.PartnerRenamed;
import sikkerby.events.partner.PartnerKind;

class PartnerTest {

    private static final PartnerCode NEW = new PartnerCode("BNV");
    private static final Act SECRETARIAT = bySecretariat(REGISTERED_ON);

    private final FixtureConfiguration<Partner> partner =
            new AggregateTestFixture<>(Partner.class).registerInjectableResource(RegistryExamples.knowing());

    @Nested
    class When_it_is_registered {

        @Test
        void it_may_be_the_root_of_a_tree() {
            partner.givenNoPriorActivity()
                    .when(register(PartnerKind.OTHER, null, SECRETARIAT))
                    .expectEvents(event(PartnerKind.OTHER, null))
                    .expectResultMessagePayload(Done.with("BNV"));
        }

        @Test
        void an_administration_stands_below_the_municipality() {
            partner.givenNoPriorActivity()
                    .when(register(PartnerKind.ADMINISTRATION, KOMMUNE, SECRETARIAT))
                    .expectEvents(event(PartnerKind.ADMINISTRATION, KOMMUNE));
        }

        @Test
        void a_unit_stands_below_its_administration() {
            partner.givenNoPriorActivity()
                    .when(register(PartnerKind.ADMINISTRATION, TMF, SECRETARIAT))
                    .expectEvents(event(PartnerKind.ADMINISTRATION, TMF));
        }

        @Test
        void nobody_stands_below_a_root_of_another_kind() {
            assertRefused(register(PartnerKind.ADMINISTRATION, POLITI, SECRETARIAT));
            assertRefused(register(PartnerKind.POLICE, SSP, SECRETARIAT));
            assertRefused(register(PartnerKind.OTHER, KOMMUNE, SECRETARIAT));
        }

        @Test
        void the_municipality_stands_below_nobody() {
            assertRefused(register(PartnerKind.MUNICIPALITY, KOMMUNE, SECRETARIAT));
        }

        @Test
        void no_administration_stands_alone() {
            assertRefused(register(PartnerKind.ADMINISTRATION, null, SECRETARIAT));
        }

        @Test
        void it_cannot_stand_below_itself() {
            partner.givenNoPriorActivity()
                    .when(register(PartnerKind.OTHER, NEW, SECRETARIAT))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.PARTNER_CYCLE, NEW));
        }

        @Test
        void it_cannot_stand_below_somebody_nobody_knows() {
            partner.givenNoPriorActivity()
                    .when(register(PartnerKind.OTHER, UNKNOWN, SECRETARIAT))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "parent"));
        }

        @Test
        void it_was_not_there_before_the_one_it_stands_below() {
            var before = REGISTERED_ON.minusDays(1);

            partner.givenNoPriorActivity()
                    .when(register(PartnerKind.ADMINISTRATION, KOMMUNE, bySecretariat(before)))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, before, REGISTERED_ON));
        }

        @Test
        void its_code_is_not_given_twice() {
            var tmf = registered(TMF);

            partner.givenNoPriorActivity()
                    .when(new RegisterPartner(TMF, tmf.kind(), tmf.name(), tmf.parent(), tmf.committee(), SECRETARIAT))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ALREADY_EXISTS, TMF));
        }

        @Test
        void only_the_secretariat_may_do_so() {
            partner.givenNoPriorActivity()
                    .when(register(PartnerKind.OTHER, null, by(POLITI, REGISTERED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    @Nested
    class When_it_is_renamed {

        @Test
        void it_is_called_otherwise_from_that_day_on() {
            partner.given(registered(TMF))
                    .when(rename(renamed().name(), RENAMED_ON))
                    .expectEvents(renamed())
                    .expectResultMessagePayload(Done.with("TMF"));
        }

        @Test
        void the_same_again_changes_nothing() {
            var sameWords = new Name(Text.of("Klima-, Miljø- og Teknikforvaltningen"), null);

            partner.given(registered(TMF), renamed())
                    .when(rename(sameWords, RENAMED_ON))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with("TMF"));
        }

        @Test
        void it_may_go_back_to_a_former_name() {
            var later = RENAMED_ON.plusYears(1);

            partner.given(registered(TMF), renamed())
                    .when(rename(registered(TMF).name(), later))
                    .expectEvents(new PartnerRenamed(TMF, registered(TMF).name(), later));
        }

        @Test
        void that_cannot_have_been_before_it_was_there() {
            var before = REGISTERED_ON.minusDays(1);

            partner.given(registered(TMF))
                    .when(rename(danishName("Vej og Park"), before))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, before, REGISTERED_ON));
        }

        @Test
        void only_the_secretariat_may_do_so() {
            partner.given(registered(TMF))
                    .when(new RenamePartner(TMF, renamed().name(), by(TMF, RENAMED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    private void assertRefused(RegisterPartner command) {
        partner.givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(refused(RefusalCode.WRONG_PARENT, NEW));
    }

    private static RegisterPartner register(PartnerKind kind, @Nullable PartnerCode parent, Act act) {
        return new RegisterPartner(NEW, kind, registered(TMF).name(), parent, null, act);
    }

    private static PartnerRegistered event(PartnerKind kind, @Nullable PartnerCode parent) {
        return new PartnerRegistered(NEW, kind, registered(TMF).name(), parent, null, REGISTERED_ON);
    }

    private static RenamePartner rename(Name name, LocalDate day) {
        return new RenamePartner(TMF, name, bySecretariat(day));
    }
}
