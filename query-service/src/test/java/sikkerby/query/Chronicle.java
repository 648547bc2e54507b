package sikkerby.query;

import static java.util.Objects.requireNonNull;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariatFor;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.initiative.InitiativeExamples.APPROVED_ON;
import static sikkerby.events.initiative.InitiativeExamples.ENDED_ON;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK;
import static sikkerby.events.initiative.InitiativeExamples.PATROLS;
import static sikkerby.events.initiative.InitiativeExamples.PROPOSED_ON;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent.InitiativeApproved;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCompleted;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStarted;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.strategy.StrategyExamples;

/**
 * The years from 2022 to the strategy that follows, as one log behind the real application: work from its proposal to its
 * end or beyond, partners that move and go, principles that are retired and live on. Each fact is recorded at noon of the
 * day it happened. Started once, for all tests; they only read it.
 */
public final class Chronicle implements AutoCloseable {

    private static final LocalDate LOADED = LocalDate.of(2022, 1, 3);

    private final RunningService service = RunningService.start();
    private final Visitor visitor = Visitor.of(service);
    private int recorded;

    private Chronicle() {
        add(PartnerExamples.registered(), LOADED);
        add(List.of(PartnerExamples.hotspot()), LOADED);
        add(PlaceExamples.registered(), LOADED);
        add(List.of(StrategyExamples.registered()), StrategyExamples.ADOPTED_ON);
        add(StrategyExamples.story(), StrategyExamples.ADOPTED_ON);
        add(InitiativeExamples.network(), PROPOSED_ON);
        add(InitiativeExamples.patrols(), PROPOSED_ON);
        add(InitiativeExamples.approved(), bySecretariat());
        add(new InitiativeApproved(PATROLS, APPROVED_ON), bySecretariat());
        add(promise(1, NETWORK), by(POLITI));
        add(promise(2, PATROLS), by(POLITI));
        add(InitiativeExamples.principleAssigned(), by(SOF));
        add(InitiativeExamples.linked(), by(SOF));
        add(InitiativeExamples.placesChanged(), by(SOF));
        add(InitiativeExamples.periodChanged(), by(SOF));
        add(InitiativeExamples.started(), by(SOF));
        add(new InitiativeStarted(PATROLS, InitiativeExamples.STARTED_ON), by(POLITI));
        add(InitiativeExamples.statusReported(), by(SOF));
        add(InitiativeExamples.paused(), bySecretariatFor(SOF));
        add(InitiativeExamples.resumed(), by(SOF));
        add(InitiativeExamples.unlinked(), by(SOF));
        add(PartnerExamples.moved(), bySecretariat());
        add(
                new InitiativeCompleted(PATROLS, text("Nattelivet er tryggere."), text("Vagten går videre."), ENDED_ON),
                by(POLITI));
        add(PartnerExamples.dissolved(), bySecretariat());
        add(StrategyExamples.retired(), bySecretariat());
        add(List.of(StrategyExamples.successorRegistered()), LocalDate.of(2025, 6, 19));
        add(StrategyExamples.successor(), LocalDate.of(2025, 6, 19));
        add(StrategyExamples.mapped(), bySecretariat());
        add(InitiativeExamples.carriedOver(), by(SOF));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> get("/api/changes?from=@0&limit=1")
                        .header("Known-At-Position")
                        .equals(Integer.toString(recorded)));
    }

    public RunningService.Answer get(String path) {
        return service.get(path);
    }

    /** Somebody at a browser who has not logged in yet. */
    public Visitor visitor() {
        return visitor;
    }

    @Override
    public void close() {
        service.close();
    }

    private static CommitmentPledged promise(int number, InitiativeId initiative) {
        var it = CommitmentExamples.pledged();
        return new CommitmentPledged(
                CommitmentId.of("01860b20-0000-7000-8000-00000000000" + number),
                "FOR-2023-000" + number,
                null,
                null,
                POLITI,
                List.of(),
                List.of(initiative),
                it.places(),
                it.text(),
                null,
                it.dueOn(),
                null,
                false,
                it.confidentiality(),
                it.occurredOn());
    }

    private void add(Collection<? extends Fact> facts, LocalDate recordedOn) {
        facts.forEach(it -> add(it, bySecretariat(), recordedOn));
    }

    private void add(Fact fact, Circumstances circumstances) {
        add(fact, circumstances, fact.occurredOn());
    }

    private void add(Fact fact, Circumstances circumstances, LocalDate recordedOn) {
        var noon = recordedOn.atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
        service.log().append(fact, circumstances, noon);
        recorded++;
    }

    /** Gives the one chronicle of this run to whoever asks. */
    public static final class Teller implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chronicle.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return requireNonNull(context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Chronicle.class, _ -> new Chronicle()));
        }
    }
}
