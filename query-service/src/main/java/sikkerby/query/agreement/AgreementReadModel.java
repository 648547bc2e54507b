package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementClassified;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementExpired;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.AgreementRenewed;
import sikkerby.events.agreement.AgreementEvent.AgreementResumed;
import sikkerby.events.agreement.AgreementEvent.AgreementReviewed;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.ContributorAdded;
import sikkerby.events.agreement.AgreementEvent.CounterProposalMade;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.agreement.AgreementEvent.ReservationRecorded;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.query.model.Column;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Step;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/** Each agreement, day by day: drafted, proposed, in force, suspended, at an end. */
@Component
class AgreementReadModel implements Searched<AgreementState> {

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public Class<AgreementEvent> facts() {
        return AgreementEvent.class;
    }

    @Override
    public Class<AgreementState> state() {
        return AgreementState.class;
    }

    @Override
    public List<Column<AgreementState>> columns() {
        return List.of(
                new Column<>("number", "text", it -> it.card().number()),
                new Column<>("status", "text", it -> it.status().name()),
                new Column<>("parties", "text[]", it -> Words.codes(it.members().bound())),
                new Column<>("contributors", "text[]", it -> Words.codes(it.contributors())),
                new Column<>(
                        "places",
                        "text[]",
                        it -> it.current()
                                .map(terms -> Words.codes(terms.places()))
                                .orElse(new String[0])),
                new Column<>("until", "date", AgreementReadModel::until),
                new Column<>("due", "daterange", it -> new Promises(it).due()),
                new Column<>("lapse_from", "date", it -> new Promises(it).lapseFrom()),
                new Column<>("lapse_known", "timestamptz", AgreementReadModel::lapseKnown));
    }

    @Override
    public Subject subject(AgreementState state) {
        var terms = state.current();
        return new Subject(
                state.card().number(),
                state.card().title(),
                state.status().name(),
                Words.known(Arrays.asList(
                        state.card().title(),
                        terms.map(TermsVersion::purpose).orElse(null),
                        terms.map(TermsVersion::text).orElse(null))));
    }

    @Override
    public AgreementState begin(List<Known> facts) {
        var it = (AgreementDrafted) facts.getFirst().fact();
        var card =
                new Card(it.number(), Words.of(it.title()), it.kind(), it.confidentiality(), it.internal(), null, null);
        return AgreementState.drafted(card, it.parties(), it.contributors());
    }

    @Override
    public List<Step<AgreementState>> steps(Known known, List<Known> facts) {
        return switch ((AgreementEvent) known.fact()) {
            case AgreementDrafted it -> Step.on(it, state -> state);
            case CounterProposalMade it ->
                Step.on(
                        it,
                        state -> Proposals.put(
                                state.change(it.counters(), terms -> terms.declined(it.party(), known)), known, facts));
            case Proposal it -> Step.on(it, state -> Proposals.put(state, known, facts));
            case TermsAccepted it ->
                Step.on(it, state -> state.change(it.termsVersion(), terms -> terms.accepted(it, known)));
            case ReservationRecorded it ->
                Step.on(it, state -> state.change(it.termsVersion(), terms -> terms.reserved(it, known)));
            case TermsDeclined it ->
                Step.on(it, state -> state.change(it.termsVersion(), terms -> terms.declined(it.party(), known)));
            case AgreementRatified it ->
                Step.on(it, state -> state.change(it.termsVersion(), terms -> terms.ratified(it, known)));
            case AgreementEnteredIntoForce it -> Proposals.enter(it, known, facts);
            case AgreementRenewed it -> Step.on(it, state -> state);
            case AgreementReviewed it ->
                Step.on(it, state -> state.change(it.termsVersion(), terms -> terms.reviewed(it.occurredOn())));
            case AgreementClassified it -> Step.on(it, state -> state.classified(it.kleTopic(), it.kleFacet()));
            case ContributorAdded it -> Step.on(it, state -> state.contributing(it.partner()));
            case NoticeGiven it -> Step.on(it, state -> state.noticed(it.party(), it.noticeOn(), it.effectiveOn()));
            case PartyWithdrew it -> Step.on(it, state -> state.withdrew(it.party(), it.occurredOn(), it.internal()));
            case AgreementSuspended it -> {
                var halt = Halts.suspended(it, known, facts);
                yield Step.on(it, state -> state.suspend(halt));
            }
            case AgreementResumed it -> Step.on(it, AgreementState::resume);
            case AgreementExpired it -> Step.on(it, state -> state.expire(it.termsVersion()));
            case AgreementTerminated it -> {
                var halt = Halts.terminated(it, known, facts);
                yield Halts.ending(it.occurredOn(), halt);
            }
            case AgreementSuperseded it -> {
                var halt = Halts.superseded(it, known, facts);
                yield Halts.ending(it.occurredOn(), halt);
            }
        };
    }

    @Override
    public List<Known> ahead(AgreementState last, List<Known> facts) {
        return Settled.ahead(this, last, facts);
    }

    private static @Nullable String lapseKnown(AgreementState it) {
        var at = new Promises(it).lapseKnownAt();
        return at == null ? null : at.toString();
    }

    /** The first day after those on which it is or was in force. */
    private static @Nullable LocalDate until(AgreementState it) {
        var inForce = it.inForce();
        return inForce == null ? null : inForce.until();
    }
}
