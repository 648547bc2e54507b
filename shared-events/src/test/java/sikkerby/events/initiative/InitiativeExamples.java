package sikkerby.events.initiative;

import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.partner.PartnerExamples.KFF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.place.PlaceExamples.BIS;
import static sikkerby.events.place.PlaceExamples.IBY;
import static sikkerby.events.place.PlaceExamples.YNB;
import static sikkerby.events.strategy.StrategyExamples.F1;
import static sikkerby.events.strategy.StrategyExamples.F5;
import static sikkerby.events.strategy.StrategyExamples.G1;
import static sikkerby.events.strategy.StrategyExamples.SBS_2022;
import static sikkerby.events.strategy.StrategyExamples.SBS_2026;

import java.time.LocalDate;
import java.util.List;
import sikkerby.events.fact.Period;
import sikkerby.events.initiative.InitiativeEvent.InitiativeApproved;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCancelled;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCompleted;
import sikkerby.events.initiative.InitiativeEvent.InitiativeLinked;
import sikkerby.events.initiative.InitiativeEvent.InitiativePaused;
import sikkerby.events.initiative.InitiativeEvent.InitiativePeriodChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativePlacesChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeResumed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStarted;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStatusReported;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.InitiativeEvent.PartnerUnassigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleUnassigned;

/** A network of parents in Ydre Nørrebro, owned by SOF, that SSP takes part in; and patrols older than the strategy. */
public final class InitiativeExamples {
    public static final InitiativeId NETWORK = InitiativeId.of("01856f00-0000-7000-8000-000000000001");
    public static final String NETWORK_NUMBER = "IND-2023-001";
    public static final Period NETWORK_PERIOD = Period.through(LocalDate.of(2023, 2, 1), LocalDate.of(2025, 12, 31));
    public static final LocalDate PROPOSED_ON = LocalDate.of(2023, 1, 16);
    public static final LocalDate CHANGED_ON = LocalDate.of(2023, 2, 6);

    public static final LocalDate APPROVED_ON = LocalDate.of(2023, 1, 30);
    public static final LocalDate STARTED_ON = LocalDate.of(2023, 2, 13);
    public static final LocalDate PAUSED_ON = LocalDate.of(2023, 7, 3);
    public static final LocalDate RESUMED_ON = LocalDate.of(2023, 8, 14);
    public static final LocalDate UNLINKED_ON = LocalDate.of(2023, 9, 4);
    public static final LocalDate ENDED_ON = LocalDate.of(2024, 6, 28);
    public static final LocalDate CARRIED_ON = LocalDate.of(2025, 11, 20);

    public static final InitiativeId PATROLS = InitiativeId.of("01856f00-0000-7000-8000-000000000002");
    public static final String PATROLS_NUMBER = "IND-2023-002";

    /** An id that no initiative has. */
    public static final InitiativeId UNKNOWN = InitiativeId.of("01856f00-0000-7000-8000-00000000ffff");

    private InitiativeExamples() {}

    public static InitiativeProposed proposed() {
        return new InitiativeProposed(
                NETWORK,
                NETWORK_NUMBER,
                text("Forældrenetværk Ydre Nørrebro"),
                text("Forældre på vejen ud af skolegården holder øje med hinandens børn."),
                SOF,
                SBS_2022,
                List.of(YNB),
                NETWORK_PERIOD,
                false,
                PROPOSED_ON);
    }

    public static PrincipleAssigned primaryAssigned() {
        return new PrincipleAssigned(
                NETWORK,
                SBS_2022,
                F1,
                text("Forældrene er de første, der ser, når et barn er på vej ud i kriminalitet."),
                true,
                PROPOSED_ON);
    }

    public static PartnerAssigned partnerAssigned() {
        return new PartnerAssigned(NETWORK, SSP, PartnerRole.CONTRIBUTOR, PROPOSED_ON);
    }

    public static PrincipleAssigned principleAssigned() {
        return new PrincipleAssigned(
                NETWORK, SBS_2022, G1, text("Skole, SSP og politi deltager i samme netværk."), false, CHANGED_ON);
    }

    public static PrincipleUnassigned principleUnassigned() {
        return new PrincipleUnassigned(NETWORK, SBS_2022, G1, CHANGED_ON);
    }

    public static PartnerUnassigned partnerUnassigned() {
        return new PartnerUnassigned(NETWORK, SSP, CHANGED_ON);
    }

    public static InitiativeApproved approved() {
        return new InitiativeApproved(NETWORK, APPROVED_ON);
    }

    public static InitiativeStarted started() {
        return new InitiativeStarted(NETWORK, STARTED_ON);
    }

    public static InitiativePaused paused() {
        return new InitiativePaused(NETWORK, PAUSED_ON);
    }

    public static InitiativeResumed resumed() {
        return new InitiativeResumed(NETWORK, RESUMED_ON);
    }

    public static InitiativeStatusReported statusReported() {
        return new InitiativeStatusReported(
                NETWORK, text("Tyve forældre er med; de mangler et sted at mødes."), false, STARTED_ON.plusMonths(1));
    }

    public static InitiativeCompleted completed() {
        return new InitiativeCompleted(
                NETWORK, text("Fire skoler har et netværk, som forældrene selv fører videre."), null, ENDED_ON);
    }

    /** Done, though a commitment that serves it is still open. */
    public static InitiativeCompleted completedLeavingOpen() {
        var it = completed();
        return new InitiativeCompleted(NETWORK, it.outcome(), text("Politiet går videre med forældrene."), ENDED_ON);
    }

    public static InitiativeCancelled cancelled() {
        return new InitiativeCancelled(NETWORK, null, ENDED_ON);
    }

    public static InitiativePeriodChanged periodChanged() {
        return new InitiativePeriodChanged(
                NETWORK, Period.through(NETWORK_PERIOD.from(), LocalDate.of(2026, 6, 30)), false, CHANGED_ON);
    }

    public static InitiativePlacesChanged placesChanged() {
        return new InitiativePlacesChanged(NETWORK, List.of(YNB, BIS), CHANGED_ON);
    }

    public static InitiativeLinked linked() {
        return new InitiativeLinked(NETWORK, LinkKind.DEPENDS_ON, PATROLS, CHANGED_ON);
    }

    public static InitiativeUnlinked unlinked() {
        return new InitiativeUnlinked(NETWORK, LinkKind.DEPENDS_ON, PATROLS, UNLINKED_ON);
    }

    /** To the four years after it, of which only one principle is known. */
    public static InitiativeCarriedOver carriedOver() {
        return new InitiativeCarriedOver(
                NETWORK,
                SBS_2022,
                SBS_2026,
                List.of(new CarriedPrinciple(F1, G1, text("Forældrenes fællesskab bærer det videre."), true)),
                LocalDate.of(2026, 1, 1),
                CARRIED_ON);
    }

    /** As SOF proposed it: one principle, one contributor. */
    public static List<InitiativeEvent> network() {
        return List.of(proposed(), primaryAssigned(), partnerAssigned());
    }

    /** Extra patrols in the night life since December 2021, before the strategy's first day. */
    public static List<InitiativeEvent> patrols() {
        return List.of(
                new InitiativeProposed(
                        PATROLS,
                        PATROLS_NUMBER,
                        text("Ekstra patruljer i nattelivet"),
                        text("Flere betjente er synlige, når barerne lukker."),
                        POLITI,
                        SBS_2022,
                        List.of(IBY),
                        new Period(LocalDate.of(2021, 12, 2), null),
                        true,
                        PROPOSED_ON),
                new PrincipleAssigned(
                        PATROLS, SBS_2022, F5, text("Synligt politi gør nattelivet trygt."), true, PROPOSED_ON),
                new PartnerAssigned(PATROLS, KFF, PartnerRole.CONTRIBUTOR, PROPOSED_ON));
    }
}
