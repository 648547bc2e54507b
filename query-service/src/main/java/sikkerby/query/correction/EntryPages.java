package sikkerby.query.correction;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.correction.CorrectionReason;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Shown;
import sikkerby.query.correction.EntryQueries.Entry;
import sikkerby.query.correction.EntryQueries.ReadEntry;
import sikkerby.query.form.FormDesk;
import sikkerby.query.page.Form;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** One entry of the log as a page, with the forms by which it is corrected, remarked on or objected to. */
@Controller
@RequestMapping("/entries/{event}")
class EntryPages {

    private final Questions questions;
    private final FormDesk desk;

    EntryPages(Questions questions, FormDesk desk) {
        this.questions = questions;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView read(Visit visit, @PathVariable UUID event) {
        return page(visit, event, Form.none());
    }

    @PostMapping("/{act}")
    ModelAndView send(Visit visit, Sent sent, @PathVariable UUID event, @PathVariable String act) {
        var there = visit.to("/entries/" + event);
        var entry = entry(there, event).value();
        var meant = CorrectionActs.about(entry, act);
        Function<Form, ModelAndView> again = refused -> page(there, event, refused);
        if (changesNothing(sent))
            return desk.refuse(sent, meant, CorrectionActs.REASON_CODE, "entry.values.none", again);
        return desk.send(sent, command(act, entry), meant, body -> body(event, sent, body), _ -> there.path(), again);
    }

    private static String command(String act, Entry entry) {
        return switch (act) {
            case "note" -> "/api/annotations";
            case "object" -> "/api/commitments/" + entry.known().object();
            default -> "/api/corrections";
        };
    }

    private static Map<String, @Nullable Object> body(UUID event, Sent sent, Map<String, @Nullable Object> filledIn) {
        var body = new HashMap<String, @Nullable Object>(filledIn);
        body.keySet().removeIf(it -> it.startsWith(CorrectionActs.HELD) || it.startsWith(Difference.CORRECTED));
        body.put("eventId", event);
        var corrected = corrected(sent);
        if (!corrected.isEmpty()) body.put("corrected", corrected);
        return body;
    }

    /** Only of an entry made in error nothing has to be changed. */
    private static boolean changesNothing(Sent sent) {
        var reason = sent.words(CorrectionActs.REASON_CODE);
        return reason != null
                && !reason.equals(CorrectionReason.ENTERED_IN_ERROR.name())
                && corrected(sent).isEmpty();
    }

    private ModelAndView page(Visit visit, UUID event, Form form) {
        var shown = entry(visit, event);
        var entry = shown.value();
        return new ModelAndView("correction/entry")
                .addObject(PageModel.VISIT, visit)
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("entry", entry)
                .addObject(
                        "lines",
                        entry.corrections().stream()
                                .map(CorrectionPages.Line::of)
                                .toList())
                .addObject("offers", EntryForms.of(entry, visit))
                .addObject("form", form);
    }

    private Shown<Entry> entry(Visit visit, UUID event) {
        return questions.answer(new ReadEntry(visit.time(), event, visit.language()));
    }

    /** What differs from what the entry said when the form was made, under its name in the entry. */
    static Map<String, Object> corrected(Sent sent) {
        var corrected = new HashMap<String, Object>();
        for (var name : sent.values().keySet()) {
            if (!name.startsWith(Difference.CORRECTED)) continue;
            var field = name.substring(Difference.CORRECTED.length());
            var now = sent.words(name);
            if (now != null && !now.equals(sent.words(CorrectionActs.HELD + field)))
                corrected.put(field, value(field, now));
        }
        // A period is one value: who changes one end of it says the other again.
        if (Difference.PERIOD.stream().anyMatch(corrected::containsKey))
            for (var end : Difference.PERIOD) {
                var now = sent.words(Difference.CORRECTED + end);
                if (now != null) corrected.put(end, now);
            }
        return corrected;
    }

    private static Object value(String field, String sent) {
        return switch (field) {
            case "places" -> sent.lines().toList();
            case "onTrack" -> Boolean.valueOf(sent);
            default -> sent;
        };
    }
}
