package sikkerby.command.initiative;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.command.initiative.InitiativeFixture.initiativeAfter;
import static sikkerby.events.initiative.InitiativeExamples.CHANGED_ON;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK_NUMBER;
import static sikkerby.events.initiative.InitiativeExamples.PATROLS;
import static sikkerby.events.initiative.InitiativeExamples.PATROLS_NUMBER;
import static sikkerby.events.initiative.InitiativeExamples.PROPOSED_ON;
import static sikkerby.events.initiative.InitiativeExamples.UNKNOWN;
import static sikkerby.events.initiative.InitiativeExamples.UNLINKED_ON;
import static sikkerby.events.initiative.InitiativeExamples.linked;
import static sikkerby.events.initiative.InitiativeExamples.network;
import static sikkerby.events.initiative.InitiativeExamples.patrols;
import static sikkerby.events.initiative.InitiativeExamples.unlinked;
import static sikkerby.events.initiative.LinkKind.DEPENDS_ON;
import static sikkerby.events.initiative.LinkKind.PART_OF;
import static sikkerby.events.initiative.LinkKind.RELATES;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.initiative.InitiativeCommand.LinkInitiative;
import sikkerby.command.initiative.InitiativeCommand.UnlinkInitiative;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.InitiativeLinked;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.initiative.LinkKind;

class InitiativeLinksTest {

    private static final Act OWNER = by(SOF, CHANGED_ON);
    private static final InitiativeId THIRD = InitiativeId.of("01856f00-0000-7000-8000-000000000003");

    @Nested
    class When_it_is_linked {

        @Test
        void the_link_holds_from_that_day_on() {
            known().when(link(DEPENDS_ON, PATROLS, OWNER)).expectEvents(linked());
        }

        @Test
        void the_same_again_changes_nothing() {
            known(linked())
                    .when(link(DEPENDS_ON, PATROLS, OWNER))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
        }

        @Test
        void it_may_be_linked_anew_but_not_before_it_was_unlinked() {
            known(linked(), unlinked())
                    .when(link(DEPENDS_ON, PATROLS, by(SOF, UNLINKED_ON)))
                    .expectEvents(new InitiativeLinked(NETWORK, DEPENDS_ON, PATROLS, UNLINKED_ON));
            known(linked(), unlinked())
                    .when(link(DEPENDS_ON, PATROLS, OWNER))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, CHANGED_ON, UNLINKED_ON));
        }

        @Test
        void the_other_one_is_known_by_then() {
            known().when(link(PART_OF, UNKNOWN, OWNER))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "target"));
            known().when(link(PART_OF, PATROLS, by(SOF, PROPOSED_ON.minusDays(1))))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, PROPOSED_ON.minusDays(1), PROPOSED_ON));
        }

        @Test
        void what_is_related_to_it_already_by_the_other_end_is_not_linked_again() {
            var theirs = new InitiativeLinked(PATROLS, RELATES, NETWORK, PROPOSED_ON);

            knowing(theirs)
                    .when(link(RELATES, PATROLS, OWNER))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
            knowing(theirs, new InitiativeUnlinked(PATROLS, RELATES, NETWORK, CHANGED_ON))
                    .when(link(RELATES, PATROLS, OWNER))
                    .expectEvents(new InitiativeLinked(NETWORK, RELATES, PATROLS, CHANGED_ON));
        }

        @Test
        void only_the_owner_and_the_secretariat_may_do_so() {
            known().when(link(PART_OF, PATROLS, by(SSP, CHANGED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }
    }

    @Nested
    class Nothing_is_part_of_itself {

        @Test
        void not_at_once() {
            known().when(link(PART_OF, NETWORK, OWNER))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.LINK_CYCLE, NETWORK_NUMBER));
        }

        @Test
        void nor_by_way_of_others() {
            knowing(partOf(PATROLS, THIRD, PROPOSED_ON), partOf(THIRD, NETWORK, PROPOSED_ON))
                    .when(link(PART_OF, PATROLS, OWNER))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.LINK_CYCLE, PATROLS_NUMBER));
        }

        @Test
        void nor_from_a_later_day_on() {
            knowing(partOf(PATROLS, NETWORK, CHANGED_ON.plusMonths(3)))
                    .when(link(PART_OF, PATROLS, OWNER))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.LINK_CYCLE, PATROLS_NUMBER));
        }

        @Test
        void but_what_was_over_before_is_no_part() {
            var before = CHANGED_ON.minusDays(1);

            knowing(partOf(PATROLS, NETWORK, PROPOSED_ON), new InitiativeUnlinked(PATROLS, PART_OF, NETWORK, before))
                    .when(link(PART_OF, PATROLS, OWNER))
                    .expectEvents(partOf(NETWORK, PATROLS, CHANGED_ON));
        }

        @Test
        void and_each_may_depend_on_the_other() {
            knowing(new InitiativeLinked(PATROLS, DEPENDS_ON, NETWORK, PROPOSED_ON))
                    .when(link(DEPENDS_ON, PATROLS, OWNER))
                    .expectEvents(linked());
        }

        private static InitiativeLinked partOf(InitiativeId part, InitiativeId whole, LocalDate day) {
            return new InitiativeLinked(part, PART_OF, whole, day);
        }
    }

    @Nested
    class When_it_is_unlinked {

        @Test
        void the_link_is_no_more_from_that_day_on() {
            known(linked()).when(unlink(by(SOF, UNLINKED_ON))).expectEvents(unlinked());
        }

        @Test
        void once_more_changes_nothing() {
            known(linked(), unlinked())
                    .when(unlink(by(SOF, UNLINKED_ON)))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
        }

        @Test
        void that_cannot_have_been_before_it_was_linked() {
            known(linked())
                    .when(unlink(by(SOF, PROPOSED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, PROPOSED_ON, CHANGED_ON));
        }

        @Test
        void only_the_owner_and_the_secretariat_may_do_so() {
            known(linked())
                    .when(unlink(by(SSP, UNLINKED_ON)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.NOT_OWNER, SOF));
        }

        private static UnlinkInitiative unlink(Act act) {
            return new UnlinkInitiative(NETWORK, DEPENDS_ON, PATROLS, act);
        }
    }

    /** Among others that it may be linked to. */
    private static TestExecutor<Initiative> known(InitiativeEvent... later) {
        return initiativeAfter(InitiativeFixture.knowing(others()), later);
    }

    /** The others are linked like this. */
    private static TestExecutor<Initiative> knowing(InitiativeEvent... links) {
        return initiativeAfter(InitiativeFixture.knowing(
                Stream.concat(Stream.of(others()), Stream.of(links)).toArray(Fact[]::new)));
    }

    private static Fact[] others() {
        var it = (InitiativeProposed) patrols().getFirst();
        var third = new InitiativeProposed(
                THIRD,
                "IND-2023-003",
                it.title(),
                it.purpose(),
                it.owner(),
                it.strategy(),
                it.places(),
                it.period(),
                true,
                it.occurredOn());
        return Stream.of(network(), patrols(), List.of(third))
                .flatMap(List::stream)
                .toArray(Fact[]::new);
    }

    private static LinkInitiative link(LinkKind kind, InitiativeId other, Act act) {
        return new LinkInitiative(NETWORK, kind, other, act);
    }
}
