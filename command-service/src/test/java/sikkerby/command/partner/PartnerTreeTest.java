package sikkerby.command.partner;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.partner.PartnerExamples.DISSOLVED_FROM;
import static sikkerby.events.partner.PartnerExamples.DISSOLVED_ON;
import static sikkerby.events.partner.PartnerExamples.HOTSPOT;
import static sikkerby.events.partner.PartnerExamples.KOMMUNE;
import static sikkerby.events.partner.PartnerExamples.KRIM;
import static sikkerby.events.partner.PartnerExamples.MOVED_FROM;
import static sikkerby.events.partner.PartnerExamples.MOVED_ON;
import static sikkerby.events.partner.PartnerExamples.OMR;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.REGISTERED_ON;
import static sikkerby.events.partner.PartnerExamples.UNKNOWN;
import static sikkerby.events.partner.PartnerExamples.dissolved;
import static sikkerby.events.partner.PartnerExamples.hotspot;
import static sikkerby.events.partner.PartnerExamples.moved;
import static sikkerby.events.partner.PartnerExamples.renamed;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.partner.PartnerCommand.DissolvePartner;
import sikkerby.command.partner.PartnerCommand.MovePartner;
import sikkerby.command.partner.PartnerCommand.RenamePartner;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;
import sikkerby.events.partner.PartnerEvent.PartnerMoved;

class PartnerTreeTest {

    @Nested
    class When_it_is_moved {

        @Test
        void it_stands_elsewhere_from_that_day_on() {
            there().when(move(KRIM, MOVED_FROM, MOVED_ON))
                    .expectEvents(moved())
                    .expectResultMessagePayload(Done.with("HOTSPOT"));
        }

        @Test
        void it_may_become_a_root() {
            there().when(move(null, null, MOVED_ON)).expectEvents(new PartnerMoved(HOTSPOT, null, MOVED_ON, MOVED_ON));
        }

        @Test
        void the_same_again_changes_nothing() {
            there(moved()).when(move(KRIM, MOVED_FROM, MOVED_ON)).expectNoEvents();
            there().when(move(OMR, MOVED_FROM, MOVED_ON)).expectNoEvents();
        }

        @Test
        void the_kind_of_its_root_stays() {
            there().when(move(KOMMUNE, null, MOVED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.WRONG_PARENT, HOTSPOT));
        }

        @Test
        void it_stands_below_somebody_known() {
            there().when(move(UNKNOWN, null, MOVED_ON))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "parent"));
        }

        @Test
        void it_never_stands_below_itself() {
            there().when(move(HOTSPOT, null, MOVED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.PARTNER_CYCLE, HOTSPOT));
            among(new PartnerMoved(KRIM, HOTSPOT, MOVED_FROM, MOVED_ON))
                    .given(hotspot())
                    .when(move(KRIM, null, MOVED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.PARTNER_CYCLE, HOTSPOT));
        }

        @Test
        void until_it_moves_on_others_may_stand_below_it_later() {
            var back = MOVED_FROM.plusMonths(1);

            among(new PartnerMoved(KRIM, HOTSPOT, back, MOVED_ON))
                    .given(hotspot(), new PartnerMoved(HOTSPOT, null, back, MOVED_ON))
                    .when(move(KRIM, MOVED_FROM, MOVED_ON))
                    .expectEvents(moved());
        }

        @Test
        void that_cannot_have_been_before_it_was_there() {
            var before = REGISTERED_ON.minusDays(1);

            there().when(move(KRIM, before, MOVED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, before, REGISTERED_ON));
        }

        @Test
        void only_the_secretariat_may_do_so() {
            there().when(new MovePartner(HOTSPOT, KRIM, null, by(POLITI, MOVED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    @Nested
    class When_it_is_dissolved {

        @Test
        void it_is_no_more_from_that_day_on() {
            there().when(dissolve(OMR, DISSOLVED_FROM)).expectEvents(dissolved());
            there().when(dissolve(null, null))
                    .expectEvents(new PartnerDissolved(HOTSPOT, null, DISSOLVED_ON, DISSOLVED_ON));
        }

        @Test
        void the_same_again_changes_nothing() {
            there(dissolved())
                    .when(dissolve(OMR, DISSOLVED_FROM))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with("HOTSPOT"));
        }

        @Test
        void that_happens_once() {
            there(dissolved())
                    .when(dissolve(KRIM, DISSOLVED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void nobody_takes_their_own_place() {
            there().when(dissolve(HOTSPOT, null))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.SUCCESSOR_REQUIRED, HOTSPOT));
        }

        @Test
        void the_successor_is_known_and_there() {
            there().when(dissolve(UNKNOWN, null))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "successor"));
            among(new PartnerDissolved(OMR, null, DISSOLVED_ON, DISSOLVED_ON))
                    .given(hotspot())
                    .when(dissolve(OMR, null))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.PARTNER_DISSOLVED, OMR, DISSOLVED_ON));
        }

        @Test
        void nothing_more_is_said_of_it_from_that_day_on() {
            there(dissolved())
                    .when(new RenamePartner(HOTSPOT, renamed().name(), bySecretariat(DISSOLVED_FROM)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.PARTNER_DISSOLVED, HOTSPOT, DISSOLVED_FROM));
            there(dissolved())
                    .when(move(KRIM, DISSOLVED_FROM, DISSOLVED_ON))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.PARTNER_DISSOLVED, HOTSPOT, DISSOLVED_FROM));
        }

        @Test
        void only_the_secretariat_may_do_so() {
            there().when(new DissolvePartner(HOTSPOT, OMR, null, by(POLITI, DISSOLVED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    private static TestExecutor<Partner> there(PartnerEvent... later) {
        return among().given(
                        Stream.concat(Stream.of(hotspot()), Stream.of(later)).toList());
    }

    private static AggregateTestFixture<Partner> among(Fact... more) {
        var known = Stream.concat(Stream.<Fact>of(hotspot()), Stream.of(more)).toArray(Fact[]::new);
        var fixture = new AggregateTestFixture<>(Partner.class);
        fixture.registerInjectableResource(RegistryExamples.knowing(known));
        return fixture;
    }

    private static MovePartner move(@Nullable PartnerCode parent, @Nullable LocalDate from, LocalDate occurredOn) {
        return new MovePartner(HOTSPOT, parent, from, bySecretariat(occurredOn));
    }

    private static DissolvePartner dissolve(@Nullable PartnerCode successor, @Nullable LocalDate from) {
        return dissolve(successor, from, DISSOLVED_ON);
    }

    private static DissolvePartner dissolve(
            @Nullable PartnerCode successor, @Nullable LocalDate from, LocalDate occurredOn) {
        return new DissolvePartner(HOTSPOT, successor, from, bySecretariat(occurredOn));
    }
}
