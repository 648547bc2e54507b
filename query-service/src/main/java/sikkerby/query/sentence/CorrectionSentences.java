package sikkerby.query.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.Measure;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionEvent;
import sikkerby.events.correction.CorrectionEvent.Answer;
import sikkerby.events.correction.CorrectionEvent.Change;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;
import sikkerby.query.model.Words;

/** How an entry was corrected, in words: from what to what, and why. */
final class CorrectionSentences {

    private CorrectionSentences() {}

    static String of(CorrectionEvent event, Told told) {
        return switch (event) {
            case CorrectionProposed it -> told.say("", words(it, told));
            case EntryCorrected it -> told.say(it.proposal() == null ? "" : ".approved", words(it, told));
            case Answer it -> answered(it, told);
        };
    }

    /** What somebody wrote about it; on a proposal that is not followed, only the reason beside the event. */
    static @Nullable String text(CorrectionEvent event) {
        return event instanceof Change it ? Words.of(it.text()) : null;
    }

    private static Map<String, String> words(Change it, Told told) {
        return Map.of(
                "who", told.who(),
                "entry", told.entry(it),
                "changes", changes(it, told),
                "text", told.quoted(it.text()));
    }

    private static String answered(Answer it, Told told) {
        var reason = told.known().circumstances().reason();
        var words = Map.of("who", told.who(), "entry", told.entry(it), "reason", told.quoted(reason));
        return told.say(reason == null ? "" : ".because", words);
    }

    private static String changes(Change event, Told told) {
        var changes = new ArrayList<String>();
        var annulled = event.corrected().annulled();
        if (annulled != null) changes.add(told.phrase(annulled ? "corrected.annulled" : "corrected.restored"));
        dates(event, told, changes);
        partners(event, told, changes);
        words(event, told, changes);
        add(changes, told, "period", event, Corrected::period, told::period);
        add(changes, told, "places", event, Corrected::places, told::places);
        add(changes, told, "onTrack", event, Corrected::onTrack, it -> told.phrase("corrected.onTrack." + it));
        add(changes, told, "measure", event, Corrected::measure, CorrectionSentences::amount);
        add(changes, told, "esdhNo", event, Corrected::esdhNo, EsdhNumber::value);
        return told.list(changes);
    }

    private static String amount(Measure measure) {
        var unit = Words.of(measure.unit());
        return measure.amount().toPlainString() + (unit == null ? "" : " " + unit);
    }

    private static void dates(Change event, Told told, List<String> changes) {
        date(changes, told, "occurredOn", event, Corrected::occurredOn);
        date(changes, told, "dueOn", event, Corrected::dueOn);
        date(changes, told, "effectiveOn", event, Corrected::effectiveOn);
        date(changes, told, "noticeOn", event, Corrected::noticeOn);
        date(changes, told, "receivedOn", event, Corrected::receivedOn);
        date(changes, told, "sentOn", event, Corrected::sentOn);
    }

    private static void partners(Change event, Told told, List<String> changes) {
        partner(changes, told, "owner", event, Corrected::owner);
        partner(changes, told, "debtor", event, Corrected::debtor);
        partner(changes, told, "party", event, Corrected::party);
        partner(changes, told, "responsible", event, Corrected::responsible);
        partner(changes, told, "confirmedBy", event, Corrected::confirmedBy);
        partner(changes, told, "disputedBy", event, Corrected::disputedBy);
    }

    private static void words(Change event, Told told, List<String> changes) {
        text(changes, told, "title", event, Corrected::title);
        text(changes, told, "text", event, Corrected::text);
        text(changes, told, "statement", event, Corrected::statement);
        text(changes, told, "outcome", event, Corrected::outcome);
        text(changes, told, "purpose", event, Corrected::purpose);
        text(changes, told, "because", event, Corrected::because);
        text(changes, told, "theme", event, Corrected::theme);
    }

    private static void date(
            List<String> changes,
            Told told,
            String name,
            Change event,
            Function<Corrected, @Nullable LocalDate> value) {
        add(changes, told, name, event, value, told::date);
    }

    private static void partner(
            List<String> changes,
            Told told,
            String name,
            Change event,
            Function<Corrected, @Nullable PartnerCode> value) {
        add(changes, told, name, event, value, told::partner);
    }

    private static void text(
            List<String> changes, Told told, String name, Change event, Function<Corrected, @Nullable Text> value) {
        add(changes, told, name, event, value, told::quoted);
    }

    private static <V> void add(
            List<String> changes,
            Told told,
            String name,
            Change event,
            Function<Corrected, @Nullable V> value,
            Function<V, String> said) {
        var now = value.apply(event.corrected());
        if (now == null) return;
        var before = value.apply(event.was());
        var words = new HashMap<>(Map.of("what", told.phrase("corrected." + name), "now", said.apply(now)));
        if (before != null) words.put("before", said.apply(before));
        var how = before == null ? "corrected.to" : "corrected.from";
        changes.add(told.phrase(now instanceof Period ? how + ".period" : how, words));
    }
}
