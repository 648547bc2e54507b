package sikkerby.query.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.casefile.CaseExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.Name;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.strategy.StrategyExamples;
import sikkerby.query.model.Words;
import sikkerby.query.sentence.Names.Named;

/** The names that the shared examples bear: all known at position 1, but the new one of TMF only from 1000 on. */
final class NamesExamples {

    static final long RENAMED_AT = 1000;

    private NamesExamples() {}

    static Names names() {
        var all = new ArrayList<Named>();
        for (var it : PartnerExamples.registered()) {
            var renamed = it.partner().equals(PartnerExamples.TMF);
            all.add(named("partner", it.partner(), it.occurredOn(), null, 1, renamed ? RENAMED_AT : null, it.name()));
        }
        var renamed = PartnerExamples.renamed();
        var before = PartnerExamples.registered(PartnerExamples.TMF);
        all.add(named(
                "partner",
                before.partner(),
                before.occurredOn(),
                renamed.occurredOn(),
                RENAMED_AT,
                null,
                before.name()));
        all.add(named("partner", renamed.partner(), renamed.occurredOn(), null, RENAMED_AT, null, renamed.name()));
        for (var it : PlaceExamples.registered()) {
            all.add(named("place", it.place(), it.occurredOn(), null, 1, null, it.name()));
        }
        var hotspot = PartnerExamples.hotspot();
        all.add(named("partner", hotspot.partner(), hotspot.occurredOn(), null, 1, null, hotspot.name()));
        var strategy = StrategyExamples.drafted();
        all.add(named("strategy", strategy.strategy(), strategy.takesEffectOn(), null, 1, null, strategy.name()));
        for (var it : StrategyExamples.principles()) {
            all.add(named("principle", it.strategy() + "/" + it.principle(), it.from(), null, 1, null, it.name()));
        }
        all.add(new Named(
                "debtor",
                CommitmentExamples.PATROLS.toString(),
                CommitmentExamples.FEBRUARY_1,
                null,
                1,
                null,
                "POLITI",
                "POLITI",
                null,
                false,
                null));
        return new Names(
                all,
                Map.of(
                        AgreementExamples.YDRE_NOERREBRO.value(),
                        AgreementExamples.NUMBER,
                        InitiativeExamples.PATROLS.value(),
                        InitiativeExamples.PATROLS_NUMBER,
                        BispebjergExamples.BISPEBJERG.value(),
                        "AFT-2022-002",
                        AgreementLifeExamples.SUCCESSOR.value(),
                        "AFT-2024-001",
                        CommitmentExamples.PATROLS.value(),
                        CommitmentExamples.NUMBER,
                        InitiativeExamples.NETWORK.value(),
                        InitiativeExamples.NETWORK_NUMBER,
                        CaseExamples.RECRUITING.value(),
                        CaseExamples.NUMBER),
                titles());
    }

    private static Map<UUID, String> titles() {
        return Map.of(
                AgreementExamples.YDRE_NOERREBRO.value(),
                "Fælles indsats Ydre Nørrebro",
                CommitmentExamples.PATROLS.value(),
                "Politiet går aftenpatrulje i Bispebjerg tre gange om ugen i februar.",
                InitiativeExamples.NETWORK.value(),
                "Forældrenetværk \"Ydre Nørrebro\"",
                CaseExamples.RECRUITING.value(),
                "Banderekruttering på Ydre Nørrebro");
    }

    /** The same, as nobody has given anything a name. */
    static Names none() {
        return new Names(List.of(), Map.of(), Map.of());
    }

    private static Named named(
            String kind,
            Object code,
            LocalDate from,
            @Nullable LocalDate until,
            long knownFrom,
            @Nullable Long knownTo,
            Name name) {
        return new Named(
                kind,
                code.toString(),
                from,
                until,
                knownFrom,
                knownTo,
                Words.of(name.da()),
                Words.of(name.en()),
                null,
                false,
                null);
    }
}
