package sikkerby.query.agreement;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.query.model.Column;
import sikkerby.query.model.ReadModel;
import sikkerby.query.model.Step;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/** Each agreement, day by day: drafted, proposed, in force, expired. */
@Component
class AgreementReadModel implements ReadModel<AgreementState> {

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
                new Column<>("number", "text", AgreementState::number),
                new Column<>("status", "text", it -> it.status().name()),
                new Column<>("parties", "text[]", it -> Words.codes(it.parties())),
                new Column<>(
                        "places",
                        "text[]",
                        it -> it.current()
                                .map(terms -> Words.codes(terms.places()))
                                .orElse(new String[0])),
                new Column<>("words", "text", it -> Words.searched(it.number(), it.title())));
    }

    @Override
    public AgreementState begin(List<Known> facts) {
        var it = (AgreementDrafted) facts.getFirst().fact();
        return new AgreementState(
                it.number(),
                Words.of(it.title()),
                it.kind(),
                it.confidentiality(),
                it.internal(),
                it.parties(),
                it.contributors(),
                List.of(),
                null);
    }

    @Override
    public List<Step<AgreementState>> steps(Known known, List<Known> facts) {
        return switch ((AgreementEvent) known.fact()) {
            case AgreementDrafted it -> Step.on(it, state -> state);
            case TermsProposed it -> Step.on(it, state -> propose(state, it));
            case TermsAccepted it ->
                Step.on(it, state -> state.change(it.termsVersion(), terms -> terms.accepted(it, known)));
            case TermsDeclined it ->
                Step.on(it, state -> state.change(it.termsVersion(), terms -> terms.declined(it, known)));
            case AgreementRatified it ->
                Step.on(it, state -> state.change(it.termsVersion(), terms -> terms.ratified(it, known)));
            case AgreementEnteredIntoForce it -> enter(it, known, facts);
        };
    }

    private static AgreementState propose(AgreementState state, TermsProposed it) {
        return state.version(it.termsVersion()).isPresent() ? state : state.put(TermsVersion.of(it));
    }

    private List<Step<AgreementState>> enter(AgreementEnteredIntoForce it, Known known, List<Known> facts) {
        var period = it.period();
        var inForce = new AgreementState.InForce(
                it.termsVersion(),
                period.from(),
                period.until(),
                it.retroactive(),
                it.occurredOn(),
                known.recordedAt(),
                false);
        var steps = new ArrayList<Step<AgreementState>>();
        steps.add(new Step<>(
                period.from(), state -> agreed(state, it.termsVersion(), facts).enter(inForce)));
        if (period.until() != null) {
            steps.add(new Step<>(period.until(), state -> state.expire(it.termsVersion())));
        }
        return steps;
    }

    /** What binds with retroactive effect was proposed and signed on later days: it is shown with its reasons. */
    private static AgreementState agreed(AgreementState state, int termsVersion, List<Known> facts) {
        var next = state;
        for (var known : facts) {
            next = switch ((AgreementEvent) known.fact()) {
                case AgreementDrafted _, TermsDeclined _, AgreementEnteredIntoForce _ -> next;
                case TermsProposed it -> it.termsVersion() == termsVersion ? propose(next, it) : next;
                case TermsAccepted it ->
                    it.termsVersion() == termsVersion
                            ? next.change(termsVersion, terms -> terms.accepted(it, known))
                            : next;
                case AgreementRatified it ->
                    it.termsVersion() == termsVersion
                            ? next.change(termsVersion, terms -> terms.ratified(it, known))
                            : next;
            };
        }
        return next;
    }
}
