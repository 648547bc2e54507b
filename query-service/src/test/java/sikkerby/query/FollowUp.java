package sikkerby.query;

import static java.util.Objects.requireNonNull;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;
import static sikkerby.events.partner.PartnerExamples.TMF;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclaredNotMet;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclined;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentReleased;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.CommitmentTransferred;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.ReleaseConsented;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionExamples;
import sikkerby.events.correction.CorrectionReason;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.strategy.StrategyExamples;
import sikkerby.events.testing.TestLog.Recorded;

/**
 * The spring of 2023 under AFT-2022-002 in Bispebjerg, between OKF, SSP and the police: one promise for each thing that can
 * become of it, FOR-2023-0201 and on, each fact recorded on its day; and terms of AFT-2022-003 that nobody has answered but
 * the police. It is to be asked about on 1 June. Started once, for all tests; they only read it.
 */
public final class FollowUp implements AutoCloseable {

    public static final LocalDate JUNE_1 = LocalDate.of(2023, 6, 1);

    private final RunningService service = RunningService.start();
    private final Visitor visitor = Visitor.of(service);
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Fact, Recorded> recorded = new HashMap<>();

    private record Entry(LocalDate day, Runnable tell) {}

    private FollowUp() {
        PartnerExamples.registered().forEach(it -> add(it, BispebjergExamples.DRAFTED));
        PlaceExamples.registered().forEach(it -> add(it, BispebjergExamples.DRAFTED));
        BispebjergExamples.story().forEach(this::add);
        StrategyExamples.story().forEach(it -> add(it, StrategyExamples.ADOPTED_ON));
        InitiativeExamples.network().forEach(this::add);
        add(AgreementExamples.drafted());
        var terms = AgreementExamples.termsToRatify();
        add(AgreementExamples.proposed(1, terms, day(3, 1)));
        add(AgreementExamples.accepted(1, terms, POLITI, AgreementExamples.POLITI_COORDINATOR, day(3, 2)));
        whatWaits();
        whatBecameOfThem();
        add(new PartyWithdrew(BispebjergExamples.BISPEBJERG, OKF, false, day(7, 1)));
        BispebjergExamples.goingOnWithout(OKF).forEach(this::add);
        entries.sort(Comparator.comparing(Entry::day));
        entries.forEach(it -> it.tell().run());
        var shown = Integer.toString(entries.size());
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> get("/api/changes?from=@0&limit=1")
                        .header("Known-At-Position")
                        .equals(shown));
    }

    private void whatWaits() {
        pledge(201, POLITI, day(2, 1), day(2, 28));
        pledge(202, POLITI, day(5, 2), day(6, 10));
        pledge(203, POLITI, day(5, 2), day(12, 1));
        add(new RevisionProposed(id(203), 1, null, day(12, 20), day(5, 20)));
        add(new RevisionAccepted(id(203), 1, OKF, day(5, 22)));
        pledge(204, SSP, day(5, 2), day(5, 20));
        claim(204, day(5, 18));
        pledge(205, SSP, day(3, 1), day(4, 1));
        var claim = claim(205, day(4, 5));
        pledge(206, OKF, day(3, 1), day(5, 15));
        claim(206, day(5, 1));
        add(new FulfilmentDisputed(id(206), SSP, day(5, 10)));
        propose(207, OKF, day(5, 25), day(9, 1));
        pledge(208, POLITI, day(5, 3), day(11, 1));
        add(new TransferProposed(id(208), POLITI, SSP, false, null, day(5, 28)));
        pledge(209, POLITI, day(5, 3), day(11, 1));
        add(new ReleaseConsented(id(209), OKF, day(5, 29)));
        pledge(210, TMF, null, day(5, 4), day(8, 1));
        claim(210, day(5, 30));
        correct(claim, day(5, 31));
    }

    private void whatBecameOfThem() {
        pledge(211, POLITI, day(2, 5), day(3, 1));
        claim(211, day(2, 20));
        add(new CommitmentFulfilled(id(211), SSP, day(2, 22)));
        pledge(212, POLITI, day(2, 5), day(3, 1));
        claim(212, day(3, 10));
        add(new CommitmentFulfilled(id(212), SSP, day(3, 12)));
        pledge(213, POLITI, day(2, 5), day(10, 1));
        add(new CommitmentReleased(id(213), true, text("Styregruppen, 20. marts 2023, punkt 2"), day(3, 20)));
        pledge(214, POLITI, day(2, 5), day(12, 1));
        add(new TransferProposed(id(214), POLITI, SSP, false, null, day(4, 1)));
        add(new CommitmentTransferred(id(214), POLITI, SSP, false, List.of(OKF, POLITI), day(4, 2)));
        add(new RevisionProposed(id(214), 1, null, day(12, 15), day(5, 3)));
        add(new RevisionAccepted(id(214), 1, OKF, day(5, 4)));
        add(new RevisionAccepted(id(214), 1, POLITI, day(5, 4)));
        add(new CommitmentRevised(id(214), 1, day(5, 4)));
        pledge(215, POLITI, day(2, 5), day(3, 1));
        add(new CommitmentDeclaredNotMet(id(215), OKF, day(4, 15)));
        pledge(216, POLITI, day(2, 5), day(10, 1));
        add(new CommitmentLapsed(id(216), true, text("Styregruppen, 16. april 2023, punkt 3"), day(4, 16)));
        pledge(217, POLITI, day(2, 5), day(4, 1));
        add(new RevisionProposed(id(217), 1, null, day(10, 1), day(3, 1)));
        add(new RevisionAccepted(id(217), 1, OKF, day(3, 5)));
        add(new RevisionAccepted(id(217), 1, SSP, day(3, 5)));
        add(new CommitmentRevised(id(217), 1, day(3, 5)));
        add(new OnTrackConfirmed(id(217), day(5, 15)));
        propose(218, POLITI, day(3, 1), day(9, 1));
        add(new CommitmentDeclined(id(218), day(3, 4)));
    }

    /** As a coordinator of SOF. */
    public RunningService.Answer get(String path) {
        return service.get(path);
    }

    public RunningService.Answer getIn(String languages, String path) {
        return service.getIn(languages, path);
    }

    public RunningService.Answer getFor(@Nullable String partner, String role, String path) {
        return service.getFor(partner, role, path);
    }

    /** Somebody at a browser who has not logged in yet. */
    public Visitor visitor() {
        return visitor;
    }

    @Override
    public void close() {
        service.close();
    }

    public static CommitmentId id(int number) {
        return CommitmentId.of("01860b20-0000-7000-8000-%012d".formatted(number));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2023, month, day);
    }

    private void pledge(int number, PartnerCode debtor, LocalDate pledgedOn, LocalDate dueOn) {
        pledge(number, debtor, BispebjergExamples.BISPEBJERG, pledgedOn, dueOn);
    }

    private void pledge(
            int number, PartnerCode debtor, @Nullable AgreementId under, LocalDate pledgedOn, LocalDate dueOn) {
        add(FollowUpPromises.pledged(number, debtor, under, pledgedOn, dueOn), by(debtor), pledgedOn);
    }

    private void propose(int number, PartnerCode debtor, LocalDate proposedOn, LocalDate dueOn) {
        add(FollowUpPromises.proposed(number, debtor, proposedOn, dueOn));
    }

    private FulfilmentClaimed claim(int number, LocalDate day) {
        var claim = new FulfilmentClaimed(id(number), text("Gjort."), true, day);
        add(claim, by(SSP), day);
        return claim;
    }

    /** As the secretariat proposes it for the claim of another. */
    private void correct(FulfilmentClaimed claim, LocalDate day) {
        entries.add(new Entry(day, () -> {
            var entry = requireNonNull(recorded.get(claim));
            var proposed = new CorrectionProposed(
                    entry.event(),
                    "commitment.FulfilmentClaimed",
                    CorrectionReason.WRONG_DATE,
                    text("Det fremgår af vagtplanen."),
                    CorrectionExamples.occurredOn(day(4, 5)),
                    CorrectionExamples.occurredOn(day(4, 4)),
                    day);
            service.log().correct(entry.object(), proposed, bySecretariat(), noon(day));
        }));
    }

    private void add(Fact fact) {
        add(fact, fact.occurredOn());
    }

    private void add(Fact fact, LocalDate recordedOn) {
        add(fact, bySecretariat(), recordedOn);
    }

    private void add(Fact fact, Circumstances circumstances, LocalDate recordedOn) {
        entries.add(new Entry(
                recordedOn, () -> recorded.put(fact, service.log().append(fact, circumstances, noon(recordedOn)))));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Europe/Copenhagen")).toInstant();
    }

    /** Gives the one of this run to whoever asks. */
    public static final class Teller implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == FollowUp.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return requireNonNull(context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(FollowUp.class, _ -> new FollowUp()));
        }
    }
}
