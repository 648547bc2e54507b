package sikkerby.query.commitment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.BispebjergExamples.OKF;
import static sikkerby.events.agreement.ConfirmRule.ANY_OTHER_PARTY;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_1;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_10;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_28;
import static sikkerby.events.commitment.CommitmentExamples.MARCH_14;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentLifeExamples.MARCH_31;
import static sikkerby.events.commitment.CommitmentLifeExamples.accepted;
import static sikkerby.events.commitment.CommitmentLifeExamples.declined;
import static sikkerby.events.commitment.CommitmentLifeExamples.lapsedByDecision;
import static sikkerby.events.commitment.CommitmentLifeExamples.proposedBySsp;
import static sikkerby.events.commitment.CommitmentLifeExamples.releaseConsentedBy;
import static sikkerby.events.commitment.CommitmentLifeExamples.released;
import static sikkerby.events.commitment.CommitmentLifeExamples.revised;
import static sikkerby.events.commitment.CommitmentLifeExamples.revisionAcceptedBy;
import static sikkerby.events.commitment.CommitmentLifeExamples.revisionProposed;
import static sikkerby.events.commitment.CommitmentLifeExamples.revisionRefusedBy;
import static sikkerby.events.commitment.CommitmentLifeExamples.transferProposedToSsp;
import static sikkerby.events.commitment.CommitmentLifeExamples.transferToContributorDecided;
import static sikkerby.events.commitment.CommitmentLifeExamples.transferredToContributor;
import static sikkerby.events.commitment.CommitmentLifeExamples.transferredToSsp;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.fact.CircumstancesExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.query.commitment.Turns.Debtor;
import sikkerby.query.commitment.Turns.Fate;
import sikkerby.query.model.Row;
import sikkerby.query.model.Source;
import sikkerby.query.model.Step;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Known;

/** What becomes of a promise, day by day. */
class CommitmentFoldTest {

    private static final Bond BOUND = bond(null, "OKF", "SSP", "POLITI");
    private static final Bond WITHOUT_THE_POLICE = bond(null, "OKF", "SSP");

    @Test
    void what_is_asked_for_is_promised_only_once_it_is_accepted() {
        var asked = view(FEBRUARY_1, proposedBySsp(), accepted());
        assertThat(asked.state()).isEqualTo("PROPOSED");
        assertThat(asked.pledgedOn()).isNull();
        assertThat(asked.proposedBy()).isEqualTo(SSP);
        assertThat(asked.debtorHistory()).isEmpty();

        var promised = view(FEBRUARY_10, proposedBySsp(), accepted());
        assertThat(promised.state()).isEqualTo("BINDING");
        assertThat(promised.pledgedOn()).isEqualTo(FEBRUARY_10);
        assertThat(view(MARCH_14, proposedBySsp(), declined()).state()).isEqualTo("DECLINED");
        assertThat(view(MARCH_14, proposedBySsp()).overdue()).isFalse();
    }

    @Test
    void a_revision_holds_once_all_have_accepted_and_the_first_promise_stays_to_be_seen() {
        var events =
                List.of(pledged(), revisionProposed(), revisionAcceptedBy(SSP), revisionAcceptedBy(OKF), revised());

        var before = view(FEBRUARY_20, events);
        assertThat(before.dueOn()).isEqualTo(FEBRUARY_28);
        assertThat(before.revisions()).extracting(Turns.Revision::state).containsExactly(Fate.OPEN);

        var after = view(FEBRUARY_22, events);
        assertThat(after.dueOn()).isEqualTo(MARCH_31);
        assertThat(after.originalDueOn()).isEqualTo(FEBRUARY_28);
        assertThat(after.slips()).isEqualTo(1);
        assertThat(after.slipDays()).isEqualTo(31);
        assertThat(after.text()).contains("to gange om ugen");
        assertThat(after.originalText()).contains("tre gange om ugen");
        assertThat(after.revisions().getFirst().acceptedOn()).isEqualTo(FEBRUARY_22);
        assertThat(after.revisions().getFirst().accepted())
                .extracting(CommitmentState.Answer::by)
                .containsExactly(SSP, OKF);
    }

    @Test
    void only_a_later_day_is_a_slip() {
        var earlier = new RevisionProposed(PATROLS, 1, null, FEBRUARY_22, FEBRUARY_10);

        var after = view(FEBRUARY_20, pledged(), earlier, new CommitmentRevised(PATROLS, 1, FEBRUARY_20));

        assertThat(after.dueOn()).isEqualTo(FEBRUARY_22);
        assertThat(after.slips()).isZero();
        assertThat(after.slipDays()).isZero();
        assertThat(after.text()).isEqualTo(after.originalText());
    }

    @Test
    void a_refused_revision_changes_nothing() {
        var after = view(MARCH_14, pledged(), revisionProposed(), revisionRefusedBy(SSP));

        assertThat(after.dueOn()).isEqualTo(FEBRUARY_28);
        assertThat(after.revisions()).extracting(Turns.Revision::state).containsExactly(Fate.REFUSED);
        assertThat(requireNonNull(after.revisions().getFirst().refused()).by()).isEqualTo(SSP);
    }

    @Test
    void a_party_that_takes_it_over_is_bound_from_that_day_on() {
        var events = List.of(pledged(), revisionProposed(), transferProposedToSsp(), transferredToSsp());

        assertThat(view(FEBRUARY_20, events).debtor()).isEqualTo(POLITI);
        var after = view(FEBRUARY_22, events);
        assertThat(after.state()).isEqualTo("BINDING");
        assertThat(after.debtor()).isEqualTo(SSP);
        assertThat(after.beneficiaries()).containsExactly(OKF);
        assertThat(after.debtorHistory())
                .containsExactly(new Debtor(POLITI, FEBRUARY_1, false), new Debtor(SSP, FEBRUARY_22, false));
        assertThat(after.transfers().getFirst().takenOverOn()).isEqualTo(FEBRUARY_22);
        assertThat(after.revisions()).extracting(Turns.Revision::state).containsExactly(Fate.DROPPED);
    }

    @Test
    void it_was_put_off_by_who_owed_it_that_day() {
        var later = new RevisionProposed(PATROLS, 2, null, MARCH_31.plusDays(30), FEBRUARY_22);
        var agreed = new CommitmentRevised(PATROLS, 1, FEBRUARY_20);
        var again = new CommitmentRevised(PATROLS, 2, FEBRUARY_22);

        var after = view(FEBRUARY_22, pledged(), revisionProposed(), agreed, transferredToSsp(), later, again);
        assertThat(after.slips()).isEqualTo(2);
        assertThat(after.slipsOf(POLITI)).containsExactly(31);
        assertThat(after.slipsOf(SSP)).containsExactly(30);
    }

    @Test
    void a_contributor_that_takes_it_over_is_not_bound_and_leaves_no_orphan() {
        var omr = PartnerExamples.OMR;
        var events = List.of(pledged(), transferToContributorDecided(omr), transferredToContributor(omr));

        var before = CommitmentViews.of(row(FEBRUARY_28, events), WITHOUT_THE_POLICE, null, new AsOf(FEBRUARY_28, 9));
        assertThat(before.orphaned()).isTrue();

        var after = CommitmentViews.of(row(MARCH_31, events), WITHOUT_THE_POLICE, null, new AsOf(MARCH_31, 9));
        assertThat(after.state()).isEqualTo("TRANSFERRED");
        assertThat(after.nonBinding()).isTrue();
        assertThat(after.orphaned()).isFalse();
        assertThat(after.overdue()).isTrue();
    }

    @Test
    void who_is_no_more_leaves_an_orphan_whether_or_not_it_was_bound() {
        var view =
                CommitmentViews.of(row(FEBRUARY_28, List.of(pledged())), BOUND, FEBRUARY_22, new AsOf(FEBRUARY_28, 9));

        assertThat(view.orphaned()).isTrue();
        assertThat(view.orphanedSince()).isEqualTo(FEBRUARY_22);
    }

    @Test
    void it_says_where_it_is_due_when_its_agreement_will_not_bind_any_more() {
        var row = row(FEBRUARY_10, List.of(pledged()));
        var asOf = new AsOf(FEBRUARY_10, 9);
        var dueOn = pledged().dueOn();

        assertThat(CommitmentViews.of(row, bond(dueOn, "OKF", "POLITI"), null, asOf)
                        .outlasts())
                .isEqualTo(new Outlasting(dueOn.minusDays(1), FEBRUARY_1));
        assertThat(CommitmentViews.of(row, bond(dueOn.plusDays(1), "OKF", "POLITI"), null, asOf)
                        .outlasts())
                .isNull();
    }

    @Test
    void it_ends_released_or_lapsed_and_says_how() {
        var released = view(MARCH_14, pledged(), releaseConsentedBy(SSP), releaseConsentedBy(OKF), released());
        assertThat(released.state()).isEqualTo("RELEASED");
        assertThat(released.overdue()).isFalse();
        assertThat(released.consents()).extracting(CommitmentState.Answer::by).containsExactly(SSP, OKF);
        assertThat(requireNonNull(released.ended()).byDecision()).isFalse();

        var lapsed = view(MARCH_14, pledged(), lapsedByDecision());
        assertThat(lapsed.state()).isEqualTo("LAPSED");
        assertThat(requireNonNull(lapsed.ended()).decision()).isEqualTo("Styregruppen, 14. marts 2023, punkt 3");
    }

    @Test
    void after_ninety_days_without_a_word_of_the_debtor_it_is_silent() {
        var lastDay = FEBRUARY_1.plusDays(90);

        assertThat(view(lastDay, pledged()).silent()).isFalse();
        assertThat(view(lastDay.plusDays(1), pledged()).silentSince()).isEqualTo(FEBRUARY_1);
        assertThat(view(lastDay.plusDays(1), pledged(), revisionProposed()).silent())
                .isFalse();
    }

    private static CommitmentView view(LocalDate day, CommitmentEvent... events) {
        return view(day, List.of(events));
    }

    private static CommitmentView view(LocalDate day, List<? extends CommitmentEvent> events) {
        return CommitmentViews.of(row(day, events), BOUND, null, new AsOf(day, events.size()));
    }

    private static Row<CommitmentState> row(LocalDate day, List<? extends CommitmentEvent> events) {
        var model = new CommitmentReadModel();
        var facts = IntStream.range(0, events.size())
                .mapToObj(i -> known(i + 1, events.get(i)))
                .toList();
        var state = model.begin(facts);
        var steps = facts.stream()
                .flatMap(it -> model.steps(it, facts).stream())
                .filter(step -> !step.day().isAfter(day))
                .sorted(Comparator.comparing(Step::day))
                .toList();
        for (var step : steps) state = step.change().apply(state);
        return new Row<>(PATROLS.value(), facts.size(), false, Source.NONE, FEBRUARY_1, null, state);
    }

    private static Known known(int position, CommitmentEvent fact) {
        return new Known(
                position,
                fact.occurredOn().atTime(12, 0).toInstant(ZoneOffset.UTC),
                new UUID(0, position),
                "commitment",
                PATROLS.value(),
                position,
                fact,
                CircumstancesExamples.by(POLITI));
    }

    private static Bond bond(@Nullable LocalDate until, String... parties) {
        var all = List.of(parties);
        var left = all.contains("POLITI") ? Map.<String, LocalDate>of() : Map.of("POLITI", FEBRUARY_10);
        var due = new Bond.Due(FEBRUARY_1, until);
        return new Bond(
                "AFT-2022-002", true, false, FEBRUARY_1, until, due, null, all, List.of(), left, ANY_OTHER_PARTY);
    }
}
