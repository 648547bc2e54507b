package sikkerby.query.sentence;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.casefile.CaseEvent;
import sikkerby.events.casefile.CaseEvent.CaseClassified;
import sikkerby.events.casefile.CaseEvent.CaseClosed;
import sikkerby.events.casefile.CaseEvent.CaseLinked;
import sikkerby.events.casefile.CaseEvent.CaseOpened;
import sikkerby.events.casefile.CaseEvent.CaseReopened;
import sikkerby.events.casefile.CaseEvent.CaseUnlinked;
import sikkerby.events.casefile.CaseEvent.ConfidentialityChanged;
import sikkerby.events.casefile.CaseEvent.DocumentRegistered;
import sikkerby.events.casefile.CaseEvent.EsdhReferenceSet;
import sikkerby.events.casefile.CaseEvent.NoteAdded;
import sikkerby.events.casefile.LinkedKind;
import sikkerby.events.fact.Text;
import sikkerby.query.model.Words;

/** What happened to a case, in words. */
final class CaseSentences {

    private CaseSentences() {}

    static String of(CaseEvent event, Told told) {
        return switch (event) {
            case CaseOpened it -> opened(it, told);
            case NoteAdded it -> told.say("", Map.of("who", told.who(), "text", told.quoted(it.text())));
            case DocumentRegistered it -> registered(it, told);
            case EsdhReferenceSet it ->
                told.say("", Map.of("who", told.who(), "esdh", it.esdhCaseNo().value()));
            case CaseClassified it ->
                told.say("", Map.of("who", told.who(), "kle", Told.kle(it.kleTopic(), it.kleFacet())));
            case CaseLinked it ->
                told.say("", Map.of("who", told.who(), "target", target(it.kind(), it.target(), told)));
            case CaseUnlinked it ->
                told.say("", Map.of("who", told.who(), "target", target(it.kind(), it.target(), told)));
            case ConfidentialityChanged it -> told.say("." + it.confidentiality(), Map.of("who", told.who()));
            case CaseClosed _, CaseReopened _ -> because(told);
        };
    }

    static @Nullable String text(CaseEvent event, Told told) {
        return switch (event) {
            case CaseOpened it -> Words.of(it.title());
            case NoteAdded it -> Words.of(it.text());
            case DocumentRegistered it -> Words.of(it.theme());
            case EsdhReferenceSet _,
                    CaseClassified _,
                    CaseLinked _,
                    CaseUnlinked _,
                    ConfidentialityChanged _,
                    CaseClosed _,
                    CaseReopened _ -> Words.of(reason(told));
        };
    }

    private static String opened(CaseOpened it, Told told) {
        var esdh = it.esdhCaseNo();
        return told.say(
                esdh == null ? "" : ".esdh",
                Map.of(
                        "responsible", told.partner(it.responsible()),
                        "number", it.number(),
                        "title", told.quoted(it.title()),
                        "esdh", esdh == null ? "" : esdh.value()));
    }

    private static String registered(DocumentRegistered it, Told told) {
        var day = it.receivedOn() == null ? it.sentOn() : it.receivedOn();
        return told.say(
                it.receivedOn() == null ? ".sent" : ".received",
                Map.of(
                        "who", told.who(),
                        "theme", told.quoted(it.theme()),
                        "esdh", it.esdhNo().value(),
                        "day", told.date(day == null ? it.occurredOn() : day)));
    }

    private static String because(Told told) {
        var reason = reason(told);
        if (reason == null) return told.say("", Map.of("who", told.who()));
        return told.say(".because", Map.of("who", told.who(), "reason", told.quoted(reason)));
    }

    private static String target(LinkedKind kind, UUID target, Told told) {
        return told.templates()
                .fill("linked." + kind.name().toLowerCase(Locale.ROOT), Map.of("number", told.thing(target)));
    }

    private static @Nullable Text reason(Told told) {
        return told.known().circumstances().reason();
    }
}
