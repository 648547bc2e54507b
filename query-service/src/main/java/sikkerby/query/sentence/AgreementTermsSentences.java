package sikkerby.query.sentence;

import java.util.Map;
import sikkerby.events.agreement.AgreementEvent.AccessionProposed;
import sikkerby.events.agreement.AgreementEvent.CounterProposalMade;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.ConfirmRule;

/** Which terms were proposed, by whom and why, in words. */
final class AgreementTermsSentences {

    private AgreementTermsSentences() {}

    /** Who confirms is told where it is not any other party. */
    static String proposed(Proposal proposal, Told told) {
        var sentence = sentence(proposal, told);
        return proposal.terms().whoConfirms() == ConfirmRule.BENEFICIARY
                ? sentence + " " + told.phrase("agreement.confirmed.beneficiary")
                : sentence;
    }

    private static String sentence(Proposal proposal, Told told) {
        var version = Integer.toString(proposal.termsVersion());
        var period = told.period(proposal.terms().period());
        return switch (proposal) {
            case TermsProposed it
            when told.known().circumstances().causation() != null ->
                told.say(".followed", Map.of("version", version, "period", period), told.recordedLate());
            case TermsProposed _ -> told.say("", Map.of("who", told.who(), "version", version, "period", period));
            case CounterProposalMade it ->
                told.say(
                        "",
                        Map.of(
                                "party",
                                told.by(it.party()),
                                "counters",
                                Integer.toString(it.counters()),
                                "version",
                                version,
                                "period",
                                period));
            case AccessionProposed it ->
                told.say(
                        "",
                        Map.of(
                                "who",
                                told.who(),
                                "newcomer",
                                told.partner(it.newcomer()),
                                "version",
                                version,
                                "period",
                                period));
        };
    }
}
