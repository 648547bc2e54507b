package sikkerby.events.initiative;

import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.partner.PartnerExamples.KFF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.place.PlaceExamples.IBY;
import static sikkerby.events.place.PlaceExamples.YNB;
import static sikkerby.events.strategy.StrategyExamples.F1;
import static sikkerby.events.strategy.StrategyExamples.F5;
import static sikkerby.events.strategy.StrategyExamples.G1;
import static sikkerby.events.strategy.StrategyExamples.SBS_2022;

import java.time.LocalDate;
import java.util.List;
import sikkerby.events.fact.Period;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
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
