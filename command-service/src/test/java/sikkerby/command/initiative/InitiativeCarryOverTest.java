package sikkerby.command.initiative;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.command.initiative.InitiativeFixture.initiativeAfter;
import static sikkerby.command.initiative.InitiativeFixture.knowing;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.initiative.InitiativeExamples.CARRIED_ON;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK_NUMBER;
import static sikkerby.events.initiative.InitiativeExamples.cancelled;
import static sikkerby.events.initiative.InitiativeExamples.carriedOver;
import static sikkerby.events.initiative.InitiativeExamples.principleAssigned;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.strategy.StrategyExamples.F1;
import static sikkerby.events.strategy.StrategyExamples.F2;
import static sikkerby.events.strategy.StrategyExamples.G1;
import static sikkerby.events.strategy.StrategyExamples.SBS_2018;
import static sikkerby.events.strategy.StrategyExamples.SBS_2022;
import static sikkerby.events.strategy.StrategyExamples.SBS_2026;
import static sikkerby.events.strategy.StrategyExamples.successor;
import static sikkerby.events.strategy.StrategyExamples.successorRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.initiative.InitiativeCommand.CarryOverInitiative;
import sikkerby.command.initiative.InitiativeCommand.UnassignPrinciple;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.CarriedPrinciple;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyEvent.PrincipleMapped;
import sikkerby.events.strategy.StrategyExamples;

class InitiativeCarryOverTest {

    private static final Act OWNER = by(SOF, CARRIED_ON);

    @Test
    void it_goes_on_under_the_later_strategy_from_its_first_day() {
        mapped().when(carryOver(SBS_2026, OWNER, becomes(F1, G1))).expectEvents(carriedOver());
    }

    @Test
    void it_goes_on_at_once_where_that_is_in_force_already() {
        var later = LocalDate.of(2026, 2, 2);
        var it = carriedOver();

        mapped().when(carryOver(SBS_2026, by(SOF, later), becomes(F1, G1)))
                .expectEvents(new InitiativeCarriedOver(NETWORK, SBS_2022, SBS_2026, it.principles(), later, later));
    }

    @Test
    void the_same_again_changes_nothing() {
        mapped(carriedOver())
                .when(carryOver(SBS_2026, OWNER, becomes(F1, G1)))
                .expectNoEvents()
                .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
    }

    @Test
    void its_principles_are_those_of_the_later_strategy() {
        mapped(principleAssigned(), carriedOver())
                .when(new UnassignPrinciple(NETWORK, F1, OWNER))
                .expectNoEvents()
                .expectResultMessagePayload(Done.with(NETWORK_NUMBER));
        mapped(principleAssigned(), carriedOver())
                .when(new UnassignPrinciple(NETWORK, G1, OWNER))
                .expectNoEvents()
                .expectException(refused(RefusalCode.NO_PRINCIPLE));
    }

    @Test
    void each_mapping_was_recorded_before() {
        unmapped()
                .when(carryOver(SBS_2026, OWNER, becomes(F1, G1)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.PRINCIPLE_NOT_MAPPED, F1, G1, SBS_2026));
    }

    @Test
    void only_what_it_serves_is_carried_over() {
        mapped().when(carryOver(SBS_2026, OWNER, becomes(F2, G1)))
                .expectNoEvents()
                .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "principles"));
    }

    @Test
    void the_later_strategy_has_the_principle() {
        mapped().when(carryOver(SBS_2026, OWNER, becomes(F1, F2)))
                .expectNoEvents()
                .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "principles"));
    }

    @Test
    void exactly_one_is_the_primary() {
        mapped().when(carryOver(SBS_2026, OWNER)).expectNoEvents().expectException(refused(RefusalCode.NO_PRINCIPLE));
    }

    @Test
    void it_goes_to_a_later_strategy_only() {
        mapped().when(carryOver(SBS_2018, OWNER, becomes(F1, G1)))
                .expectNoEvents()
                .expectException(refusedField(RefusalCode.UNKNOWN_CODE, "strategy"));
        mapped(carriedOver())
                .when(carryOver(SBS_2022, OWNER, becomes(G1, G1)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.NOT_A_SUCCESSOR, SBS_2022, SBS_2026));
    }

    @Test
    void it_has_not_ended() {
        mapped(cancelled())
                .when(carryOver(SBS_2026, OWNER, becomes(F1, G1)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
    }

    @Test
    void only_the_owner_and_the_secretariat_may_do_so() {
        mapped().when(carryOver(SBS_2026, by(SSP, CARRIED_ON), becomes(F1, G1)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.NOT_OWNER, SOF));
    }

    private static TestExecutor<Initiative> mapped(InitiativeEvent... later) {
        var toNothing = new PrincipleMapped(SBS_2022, F1, SBS_2026, F2, CARRIED_ON);
        return initiativeAfter(following(StrategyExamples.mapped(), toNothing), later);
    }

    private static TestExecutor<Initiative> unmapped() {
        return initiativeAfter(following());
    }

    private static Fact[] following(Fact... more) {
        return knowing(Stream.of(successor(), List.of(successorRegistered()), List.of(more))
                .<Fact>flatMap(List::stream)
                .toArray(Fact[]::new));
    }

    private static CarriedPrinciple becomes(PrincipleCode former, PrincipleCode principle) {
        return new CarriedPrinciple(former, principle, text("Forældrenes fællesskab bærer det videre."), true);
    }

    private static CarryOverInitiative carryOver(StrategyCode strategy, Act act, CarriedPrinciple... principles) {
        return new CarryOverInitiative(NETWORK, strategy, List.of(principles), act);
    }
}
