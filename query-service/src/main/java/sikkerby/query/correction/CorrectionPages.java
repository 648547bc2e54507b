package sikkerby.query.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.correction.CorrectionReason;
import sikkerby.query.ask.Caller;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.correction.Correction.State;
import sikkerby.query.correction.CorrectionQueries.FindCorrections;
import sikkerby.query.page.Form;
import sikkerby.query.page.Forms;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;
import sikkerby.query.time.KnownAt;

/** The register of corrections as a page. */
@Controller
class CorrectionPages {

    /** A correction, and what it made of each value. */
    record Line(Correction correction, List<Difference> differences) {

        static Line of(Correction it) {
            return new Line(it, Difference.between(it.was(), it.corrected()));
        }

        /** Whether this person may be the second one. The command service has the last word. */
        public boolean awaits(Caller caller) {
            if (correction.state() != State.PROPOSED) return false;
            if (caller.actor().equals(correction.first().actor())) return false;
            var asked = ProposedCorrections.asked(correction);
            return caller.is("SECRETARIAT")
                    || (asked.isEmpty() && caller.is("STEERING_GROUP"))
                    || asked.stream().anyMatch(it -> caller.is("COORDINATOR") && it.equals(caller.partner()));
        }

        /** Whether this person may take it back. */
        public boolean isOf(Caller caller) {
            return correction.state() == State.PROPOSED
                    && caller.actor().equals(correction.first().actor());
        }

        /** Whether the entry counts as never made. */
        public boolean annuls() {
            return Boolean.TRUE.equals(correction.corrected().annulled());
        }
    }

    private final Questions questions;
    private final Forms forms;

    CorrectionPages(Questions questions, Forms forms) {
        this.questions = questions;
        this.forms = forms;
    }

    @GetMapping("/corrections")
    ModelAndView list(
            Visit visit,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable Which object,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable CorrectionReason reasonCode) {
        var since = from == null ? null : KnownAt.parse("from", from);
        var asked = new FindCorrections(visit.time(), since, object, state, reasonCode, visit.language());
        return page(visit, asked, Form.none());
    }

    @PostMapping("/corrections/{id}/approve")
    ModelAndView approve(Visit visit, Sent sent, @PathVariable UUID id) {
        return answer(visit, sent, id, "approve", Map.of());
    }

    @PostMapping("/corrections/{id}/refuse")
    ModelAndView refuse(Visit visit, Sent sent, @PathVariable UUID id) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("reason", sent.words("reason"));
        return answer(visit, sent, id, "refuse", body);
    }

    @PostMapping("/corrections/{id}/withdraw")
    ModelAndView withdraw(Visit visit, Sent sent, @PathVariable UUID id) {
        return answer(visit, sent, id, "withdraw", Map.of());
    }

    private ModelAndView answer(Visit visit, Sent sent, UUID id, String how, Map<String, ?> body) {
        var there = visit.to("/corrections");
        return forms.send(
                how + "-" + id,
                sent,
                "/api/corrections/" + id + "/" + how,
                body,
                _ -> "/corrections",
                refused -> page(
                        there, new FindCorrections(there.time(), null, null, null, null, there.language()), refused));
    }

    private ModelAndView page(Visit visit, FindCorrections asked, Form form) {
        var found = questions.answer(asked);
        return new ModelAndView("correction/register")
                .addObject(PageModel.VISIT, visit)
                .addObject("form", form)
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("lines", found.value().map(Line::of))
                .addObject("states", State.values())
                .addObject("reasons", CorrectionReason.values());
    }
}
