package sikkerby.query.sentence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementExpired;
import sikkerby.events.agreement.AgreementEvent.AgreementResumed;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.fact.Text;

/** How parties left an agreement, and how it came to a halt or an end, in words. */
final class AgreementEndSentences {

    private AgreementEndSentences() {}

    static String of(AgreementEvent event, Told told) {
        return switch (event) {
            case NoticeGiven it -> notice(it, told);
            case PartyWithdrew it -> told.say("", Map.of("party", told.partner(it.party())), told.recordedLate());
            case AgreementSuspended it ->
                followed(told)
                        ? told.say(".followed", Map.of(), told.recordedLate())
                        : decided(it.decision(), Map.of(), told);
            case AgreementResumed it -> decided(it.decision(), Map.of(), told);
            case AgreementTerminated it -> {
                var words = Map.of("from", told.date(it.effectiveOn()));
                yield followed(told)
                        ? told.say(".followed", words, told.recordedLate())
                        : decided(it.decision(), words, told);
            }
            case AgreementExpired it ->
                told.say("", Map.of("last", told.date(it.occurredOn().minusDays(1))), told.recordedLate());
            case AgreementSuperseded it ->
                decided(
                        it.decision(),
                        Map.of(
                                "from", told.date(it.effectiveOn()),
                                "by", told.thing(it.by().value())),
                        told);
            default ->
                throw new IllegalArgumentException(
                        "No end of an agreement: " + told.known().type());
        };
    }

    private static String notice(NoticeGiven it, Told told) {
        var reason = told.known().circumstances().reason();
        var words = Map.of(
                "party", told.by(it.party()),
                "notice", told.date(it.noticeOn()),
                "from", told.date(it.effectiveOn()));
        return reason == null ? told.say("", words) : told.say(".because", and(words, "reason", told.quoted(reason)));
    }

    /** Nobody decided so: it came of a party's leaving. */
    private static boolean followed(Told told) {
        return told.known().circumstances().causation() != null;
    }

    private static String decided(@Nullable Text decision, Map<String, String> words, Told told) {
        var all = and(and(words, "who", told.who()), "because", told.because());
        return decision == null ? told.say("", all) : told.say(".decided", and(all, "decision", told.quoted(decision)));
    }

    private static Map<String, String> and(Map<String, String> words, String name, String word) {
        var all = new HashMap<>(words);
        all.put(name, word);
        return all;
    }
}
