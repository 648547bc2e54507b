package sikkerby.query.sentence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.agreement.AgreementEvent.ReservationRecorded;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.fact.Text;
import sikkerby.query.model.Words;

/** What happened to an agreement, in words. */
final class AgreementSentences {

    private AgreementSentences() {}

    static String of(AgreementEvent event, Told told) {
        return switch (event) {
            case AgreementDrafted it ->
                told.say(
                        "",
                        Map.of(
                                "who", told.who(),
                                "number", it.number(),
                                "title", told.quoted(it.title()),
                                "parties", told.partners(it.parties())));
            case Proposal it -> AgreementTermsSentences.proposed(it, told);
            case TermsAccepted it ->
                told.say("", Map.of("party", told.by(it.party()), "version", version(it.termsVersion())));
            case ReservationRecorded it ->
                told.say(
                        "",
                        Map.of(
                                "party", told.by(it.party()),
                                "version", version(it.termsVersion()),
                                "text", told.quoted(it.reservation())));
            case TermsDeclined it -> declined(it, told);
            case AgreementRatified it ->
                told.say("", Map.of("body", told.body(it.body()), "version", version(it.termsVersion())));
            case AgreementEnteredIntoForce it ->
                told.say(
                        it.retroactive() ? ".retroactive" : "",
                        Map.of("version", version(it.termsVersion()), "period", told.period(it.period())),
                        told.recordedLate());
            case AgreementRenewed it ->
                told.say(
                        "",
                        Map.of("version", version(it.termsVersion()), "period", told.period(it.period())),
                        told.recordedLate());
            case AgreementReviewed it ->
                told.say(
                        "",
                        Map.of(
                                "who", told.who(),
                                "version", version(it.termsVersion()),
                                "text", told.quoted(it.outcome())));
            case AgreementClassified it ->
                told.say("", Map.of("who", told.who(), "kle", Told.kle(it.kleTopic(), it.kleFacet())));
            case ContributorAdded it -> told.say("", Map.of("partner", told.partner(it.partner())));
            case NoticeGiven _,
                    PartyWithdrew _,
                    AgreementSuspended _,
                    AgreementResumed _,
                    AgreementTerminated _,
                    AgreementExpired _,
                    AgreementSuperseded _ -> AgreementEndSentences.of(event, told);
        };
    }

    static @Nullable String text(AgreementEvent event, Told told) {
        return switch (event) {
            case AgreementDrafted it -> Words.of(it.title());
            case Proposal it -> Words.of(it.terms().text());
            case ReservationRecorded it -> Words.of(it.reservation());
            case AgreementReviewed it -> Words.of(it.outcome());
            case AgreementRatified it -> Words.of(it.decision());
            case TermsAccepted _,
                    TermsDeclined _,
                    AgreementEnteredIntoForce _,
                    AgreementRenewed _,
                    AgreementClassified _,
                    ContributorAdded _,
                    NoticeGiven _,
                    PartyWithdrew _,
                    AgreementSuspended _,
                    AgreementResumed _,
                    AgreementTerminated _,
                    AgreementExpired _,
                    AgreementSuperseded _ -> Words.of(reason(told));
        };
    }

    private static String declined(TermsDeclined it, Told told) {
        var reason = reason(told);
        var words = Map.of("party", told.by(it.party()), "version", version(it.termsVersion()));
        if (reason == null) return told.say("", words);
        var all = new HashMap<>(words);
        all.put("reason", told.quoted(reason));
        return told.say(".because", all);
    }

    private static @Nullable Text reason(Told told) {
        return told.known().circumstances().reason();
    }

    private static String version(int termsVersion) {
        return Integer.toString(termsVersion);
    }
}
