package sikkerby.query.raw;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;
import sikkerby.query.raw.RawLogQueries.ReadEntry;
import sikkerby.query.raw.RawLogQueries.ReadLog;
import sikkerby.query.sentence.Phrases;
import tools.jackson.databind.json.JsonMapper;

/** The log as pages, for auditors and the data protection officer: all of it in order, and each entry in full. */
@Controller
@RequestMapping("/log")
class LogPages {

    /** What events are called, by the names under which they are stored. */
    private static final String EVENTS = "events";

    private final Questions questions;
    private final JsonMapper json = new JsonMapper();

    LogPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ModelAndView list(
            Visit visit,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable Which object) {
        if (from != null && from < 1) throw new Invalid("from", "Skal være 1 eller mere.", "Must be 1 or more.");
        var asked = new ReadLog(visit.time(), from == null ? 1 : from, new Wanted(type, object), visit.language());
        var shown = questions.answer(asked);
        return new ModelAndView("raw/log")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("lines", shown.value())
                .addObject(EVENTS, Phrases.of(visit.language()).events());
    }

    @GetMapping("/{position}")
    ModelAndView entry(Visit visit, @PathVariable long position) {
        var shown = questions.answer(new ReadEntry(visit.time(), position, visit.language()));
        var line = shown.value();
        return new ModelAndView("raw/entry")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("line", line)
                .addObject(EVENTS, Phrases.of(visit.language()).events())
                .addObject("payload", legible(line.entry().payload()))
                .addObject("metadata", legible(line.entry().metadata()))
                .addObject("content", legible(line.entry().words()));
    }

    private @Nullable String legible(@Nullable String stored) {
        if (stored == null) return null;
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(stored));
    }
}
