package sikkerby.query;

import static java.util.Objects.requireNonNull;
import static sikkerby.events.fact.CircumstancesExamples.FACT;
import static sikkerby.events.fact.CircumstancesExamples.ILLUSTRATIVE;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.sourced;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.casefile.CaseExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.strategy.StrategyExamples;
import sikkerby.events.testing.TestLog.Recorded;
import tools.jackson.databind.JsonNode;

/**
 * The shared examples as one log behind the real application: each fact recorded at noon of the day it happened, but for
 * what the examples say was learned late. Started once, for all tests; they only read it.
 */
public final class Story implements AutoCloseable {

    private static final LocalDate LOADED = LocalDate.of(2022, 1, 3);
    private static final PartnerCode SOF = PartnerExamples.SOF;
    private static final PartnerCode SSP = PartnerExamples.SSP;
    private static final PartnerCode POLITI = PartnerExamples.POLITI;

    private final RunningService service = RunningService.start();
    private final Visitor visitor = Visitor.of(service);
    private final Map<Fact, Recorded> recorded = new HashMap<>();

    private Story() {
        add(PartnerExamples.registered(), LOADED);
        add(PlaceExamples.registered(), LOADED);
        add(
                BispebjergExamples.drafted(),
                sourced(FACT, by(SSP)),
                BispebjergExamples.drafted().occurredOn());
        BispebjergExamples.story().stream().skip(1).forEach(it -> add(it, by(SSP), it.occurredOn()));
        add(AgreementExamples.drafted(), sourced(ILLUSTRATIVE, by(SOF)), AgreementExamples.DRAFTED);
        add(StrategyExamples.registered(), bySecretariat(), StrategyExamples.ADOPTED_ON);
        add(StrategyExamples.story(), StrategyExamples.ADOPTED_ON);
        for (var it : InitiativeExamples.network())
            add(it, sourced(ILLUSTRATIVE, bySecretariat()), InitiativeExamples.PROPOSED_ON);
        add(InitiativeExamples.patrols(), InitiativeExamples.PROPOSED_ON);
        add(CommitmentExamples.pledged(), sourced(ILLUSTRATIVE, by(POLITI)), CommitmentExamples.FEBRUARY_1);
        add(InitiativeExamples.principleAssigned(), by(SOF), InitiativeExamples.CHANGED_ON);
        add(CommitmentExamples.progressReported(), by(POLITI), CommitmentExamples.FEBRUARY_10);
        AgreementExamples.story().stream().skip(1).forEach(it -> add(it, by(SOF), it.occurredOn()));
        add(CommitmentExamples.evidenceAttached(), by(POLITI), CommitmentExamples.MARCH_25);
        add(CommitmentExamples.claimed(), by(POLITI), CommitmentExamples.MARCH_25);
        add(CommitmentExamples.confirmedBySsp(), by(SSP), CommitmentExamples.MARCH_25);
        cases();
        add(PartnerExamples.renamed(), bySecretariat(), PartnerExamples.RENAMED_ON);
        // As a sequencer keeps it: nothing can be recorded any more before today.
        service.log().passes(Clock.systemUTC().instant());
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> get("/api/changes?from=@0&limit=1").knownAt() == recorded.size());
    }

    /** The same story on a database of one test's own, which may change it. */
    static Story alone() {
        return new Story();
    }

    /** What was answered, and up to which position it holds. */
    public record Answer(int status, long knownAt, JsonNode body) {

        private static Answer of(RunningService.Answer it) {
            var knownAt = it.header("Known-At-Position");
            return new Answer(it.status(), knownAt.isEmpty() ? -1 : Long.parseLong(knownAt), it.body());
        }

        public JsonNode at(String pointer) {
            return body.at(pointer);
        }

        public String text(String pointer) {
            return at(pointer).asString();
        }

        /** A list of words, such as codes. */
        public List<String> texts(String pointer) {
            return at(pointer).valueStream().map(JsonNode::asString).toList();
        }

        /** One field of each item. */
        public List<String> items(String field) {
            return at("/items")
                    .valueStream()
                    .map(it -> it.at("/" + field).asString())
                    .toList();
        }
    }

    public Answer get(String path) {
        return Answer.of(service.get(path));
    }

    public Answer getIn(String languages, String path) {
        return Answer.of(service.getIn(languages, path));
    }

    /** Somebody at a browser who has not logged in yet. */
    public Visitor visitor() {
        return visitor;
    }

    RunningService service() {
        return service;
    }

    /** The field that an answer of 400 names. */
    public String refused(String path) {
        var answer = get(path);
        if (answer.status() != 400) throw new AssertionError(path + " was answered " + answer);
        return answer.text("/errors/0/field");
    }

    /** Where a fact of the examples stands in the log. */
    public long position(Fact fact) {
        return requireNonNull(recorded.get(fact)).position();
    }

    @Override
    public void close() {
        service.close();
    }

    /** The note was written down five days later, all else on its day. */
    private void cases() {
        add(CaseExamples.opened(), sourced(ILLUSTRATIVE, by(SOF)), CaseExamples.OPENED_ON);
        add(CaseExamples.classified(), by(SOF), CaseExamples.CLASSIFIED_ON);
        add(CaseExamples.linkedToAgreement(), by(SOF), CaseExamples.CLASSIFIED_ON);
        add(CaseExamples.unfiled(), by(POLITI), CaseExamples.UNFILED_ON);
        add(CaseExamples.linkedToCommitment(), by(SOF), CaseExamples.NOTED_ON);
        add(CaseExamples.noteAdded(), by(SOF), CaseExamples.NOTED_ON.plusDays(5));
        add(CaseExamples.documentRegistered(), by(SOF), CaseExamples.FILED_ON);
        add(CaseExamples.esdhReferenceSet(), by(SOF), CaseExamples.FILED_ON);
        add(CaseExamples.closed(), by(SOF), CaseExamples.CLOSED_ON);
    }

    private void add(Collection<? extends Fact> facts, LocalDate recordedOn) {
        facts.forEach(it -> add(it, bySecretariat(), recordedOn));
    }

    private void add(Fact fact, Circumstances circumstances, LocalDate recordedOn) {
        var noon = recordedOn.atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
        recorded.put(fact, service.log().append(fact, circumstances, noon));
    }

    /** Gives the one story of this run to whoever asks. */
    public static final class Teller implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Story.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return requireNonNull(context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Story.class, _ -> new Story()));
        }
    }
}
