package sikkerby.events.strategy;

import static sikkerby.events.fact.TextExamples.danishName;
import static sikkerby.events.fact.TextExamples.name;
import static sikkerby.events.strategy.PrincipleKind.FOUNDATION;
import static sikkerby.events.strategy.PrincipleKind.SUBJECT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Period;
import sikkerby.events.strategy.StrategyEvent.PrincipleAdded;
import sikkerby.events.strategy.StrategyEvent.PrincipleMapped;
import sikkerby.events.strategy.StrategyEvent.PrincipleRetired;
import sikkerby.events.strategy.StrategyEvent.StrategyAdopted;
import sikkerby.events.strategy.StrategyEvent.StrategyDrafted;
import sikkerby.events.strategy.StrategyRegisterEvent.StrategyRegistered;

/** The strategy of 2022-25: in force from New Year 2022, adopted on 3 November, so nobody knew it in March. */
public final class StrategyExamples {
    public static final StrategyCode SBS_2022 = new StrategyCode("SBS-2022");
    public static final Period YEARS = Period.through(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));
    public static final LocalDate DRAFTED_ON = LocalDate.of(2022, 8, 24);
    public static final LocalDate ADOPTED_ON = LocalDate.of(2022, 11, 3);
    public static final BodyCode CITY_COUNCIL = new BodyCode("BR");

    public static final PrincipleCode G1 = new PrincipleCode("G1");
    public static final PrincipleCode G2 = new PrincipleCode("G2");
    public static final PrincipleCode F1 = new PrincipleCode("F1");
    public static final PrincipleCode F2 = new PrincipleCode("F2");
    public static final PrincipleCode F3 = new PrincipleCode("F3");
    public static final PrincipleCode F4 = new PrincipleCode("F4");
    public static final PrincipleCode F5 = new PrincipleCode("F5");

    /** A strategy before this one, and one after it. */
    public static final StrategyCode SBS_2018 = new StrategyCode("SBS-2018");

    public static final StrategyCode SBS_2026 = new StrategyCode("SBS-2026");

    private StrategyExamples() {}

    public static StrategyDrafted drafted() {
        return new StrategyDrafted(
                SBS_2022,
                StrategyKind.STRATEGY,
                name("Sikker By strategi 2022-2025", "Safe City Strategy 2022-2025"),
                YEARS,
                DRAFTED_ON);
    }

    public static List<PrincipleAdded> principles() {
        return List.of(
                principle(G1, FOUNDATION, 1, "Fokus på tværgående samarbejde", "Focus on cross-agency cooperation"),
                principle(G2, FOUNDATION, 2, "Fokus på viden", "Focus on knowledge"),
                principle(
                        F1,
                        SUBJECT,
                        1,
                        "Fokus på, at børn og unge vokser op i et liv uden kriminalitet",
                        "Focus on children and young people growing up in a life without crime"),
                principle(F2, SUBJECT, 2, "Fokus på rocker- og bandekriminalitet", "Focus on biker and gang crime"),
                principle(F3, SUBJECT, 3, "Fokus på forebyggelse af ekstremisme", "Focus on preventing extremism"),
                principle(
                        F4,
                        SUBJECT,
                        4,
                        "Fokus på lokalområder med tryghedsudfordringer",
                        "Focus on local areas with safety challenges"),
                principle(F5, SUBJECT, 5, "Fokus på et trygt natteliv", "Focus on a safe nightlife"));
    }

    public static PrincipleAdded principleAdded() {
        return principles().getFirst();
    }

    public static StrategyAdopted adopted() {
        return new StrategyAdopted(SBS_2022, CITY_COUNCIL, YEARS.from(), ADOPTED_ON);
    }

    public static List<StrategyEvent> story() {
        return Stream.of(List.of(drafted()), principles(), List.of(adopted()))
                .<StrategyEvent>flatMap(List::stream)
                .toList();
    }

    /** That the register knows the strategy. */
    public static StrategyRegistered registered() {
        return new StrategyRegistered(SBS_2022, DRAFTED_ON);
    }

    /** The four years after it, with one principle; adopted half a year ahead. */
    public static List<StrategyEvent> successor() {
        var day = LocalDate.of(2025, 6, 19);
        var years = Period.through(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31));
        return List.of(
                new StrategyDrafted(
                        SBS_2026, StrategyKind.STRATEGY, danishName("Sikker By strategi 2026-2029"), years, day),
                new PrincipleAdded(SBS_2026, G1, FOUNDATION, 1, danishName("Fokus på fællesskaber"), years.from(), day),
                new StrategyAdopted(SBS_2026, CITY_COUNCIL, years.from(), day));
    }

    public static StrategyRegistered successorRegistered() {
        return new StrategyRegistered(SBS_2026, LocalDate.of(2025, 6, 19));
    }

    /** The fight against extremism goes on elsewhere from New Year 2025. */
    public static PrincipleRetired retired() {
        return new PrincipleRetired(SBS_2022, F3, LocalDate.of(2025, 1, 1), LocalDate.of(2024, 11, 14));
    }

    /** Children and young people become a matter of communities. */
    public static PrincipleMapped mapped() {
        return new PrincipleMapped(SBS_2022, F1, SBS_2026, G1, LocalDate.of(2025, 9, 18));
    }

    private static PrincipleAdded principle(PrincipleCode code, PrincipleKind kind, int no, String da, String en) {
        return new PrincipleAdded(SBS_2022, code, kind, no, name(da, en), YEARS.from(), DRAFTED_ON);
    }
}
