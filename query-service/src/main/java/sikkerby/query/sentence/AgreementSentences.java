package sikkerby.query.sentence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
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
            case TermsProposed it ->
                told.say(
                        "",
                        Map.of(
                                "who", told.who(),
                                "version", version(it.termsVersion()),
                                "period", told.period(it.terms().period())));
            case TermsAccepted it ->
                told.say("", Map.of("party", told.partner(it.party()), "version", version(it.termsVersion())));
            case TermsDeclined it -> declined(it, told);
            case AgreementRatified it ->
                told.say("", Map.of("body", told.body(it.body()), "version", version(it.termsVersion())));
            case AgreementEnteredIntoForce it ->
                told.say(
                        it.retroactive() ? ".retroactive" : "",
                        Map.of("version", version(it.termsVersion()), "period", told.period(it.period())),
                        told.recordedLate());
        };
    }

    static @Nullable String text(AgreementEvent event, Told told) {
        return switch (event) {
            case AgreementDrafted it -> Words.of(it.title());
            case TermsProposed it -> Words.of(it.terms().text());
            case AgreementRatified it -> Words.of(it.decision());
            case TermsAccepted _, TermsDeclined _, AgreementEnteredIntoForce _ -> Words.of(reason(told));
        };
    }

    private static String declined(TermsDeclined it, Told told) {
        var reason = reason(told);
        var words = Map.of("party", told.partner(it.party()), "version", version(it.termsVersion()));
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
