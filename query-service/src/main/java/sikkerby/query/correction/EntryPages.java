package sikkerby.query.correction;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
import sikkerby.query.page.Form;
import sikkerby.query.page.Forms;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** One entry of the log as a page, with the forms by which it is corrected, remarked on or objected to. */
@Controller
@RequestMapping("/entries/{event}")
class EntryPages {

    /** What the names of the fields begin with that hold what an entry said when the form was made. */
    private static final String HELD = "held.";

    private final Questions questions;
    private final Forms forms;

    EntryPages(Questions questions, Forms forms) {
        this.questions = questions;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView read(Visit visit, @PathVariable UUID event) {
        return page(visit, event, Form.none());
    }

    /** What was not changed is not sent: of an entry made in error nothing has to be. */
    @PostMapping("/correction")
    ModelAndView correct(Visit visit, Sent sent, @PathVariable UUID event) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("eventId", event);
        body.put("reasonCode", sent.words("reasonCode"));
        body.put("text", sent.words("text"));
        var corrected = corrected(sent);
        body.put("corrected", corrected.isEmpty() ? null : corrected);
        return send(visit, "correct", sent, event, "/api/corrections", body);
    }

    @PostMapping("/note")
    ModelAndView note(Visit visit, Sent sent, @PathVariable UUID event) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("eventId", event);
        body.put("text", sent.words("text"));
        return send(visit, "note", sent, event, "/api/annotations", body);
    }

    @PostMapping("/objection")
    ModelAndView object(Visit visit, Sent sent, @PathVariable UUID event) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("eventId", event);
        body.put("reason", sent.words("reason"));
        var commitment =
                entry(visit.to("/entries/" + event), event).value().known().object();
        return send(visit, "object", sent, event, "/api/commitments/" + commitment + "/contest", body);
    }

    private ModelAndView send(
            Visit visit, String form, Sent sent, UUID event, String command, Map<String, @Nullable Object> body) {
        var path = "/entries/" + event;
        return forms.send(form, sent, command, body, _ -> path, refused -> page(visit.to(path), event, refused));
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
                .addObject(
                        "offers",
                        visit.isNow() ? EntryOffers.of(entry, visit.caller(), visit.today()) : EntryOffers.NONE)
                .addObject("reasons", CorrectionReason.values())
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
            if (now != null && !now.equals(sent.words(HELD + field))) corrected.put(field, value(field, now));
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
