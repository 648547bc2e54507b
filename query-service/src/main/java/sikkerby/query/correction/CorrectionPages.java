package sikkerby.query.correction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.correction.CorrectionReason;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.correction.Correction.State;
import sikkerby.query.correction.CorrectionQueries.FindCorrections;
import sikkerby.query.form.Act;
import sikkerby.query.form.FormDesk;
import sikkerby.query.form.Hand;
import sikkerby.query.form.Offer;
import sikkerby.query.form.Offers;
import sikkerby.query.page.Form;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;
import sikkerby.query.time.KnownAt;

/** The register of corrections as a page. */
@Controller
class CorrectionPages {

    private static final String PAGE = "/corrections";

    /** A correction, what it made of each value, and what somebody may answer to it. The command service has the last word. */
    record Line(Correction correction, List<Difference> differences, Offers offers) {

        static Line of(Correction it) {
            return new Line(it, Difference.between(it.was(), it.corrected()), Offers.NONE);
        }

        static Line of(Correction it, Visit visit) {
            var line = of(it);
            var caller = visit.caller();
            return caller == null || !visit.isNow() ? line : new Line(it, line.differences(), line.offers(caller));
        }

        private Offers offers(Caller caller) {
            return Offers.of(Stream.of(
                    answer(caller, CorrectionActs.APPROVE),
                    answer(caller, CorrectionActs.REFUSE),
                    isOf(caller) ? Optional.of(about(Offer.of(of(CorrectionActs.WITHDRAW)))) : Optional.empty()));
        }

        /** The secretariat answers for those who are asked from a document. */
        private Optional<Offer> answer(Caller caller, Act act) {
            if (!awaits(caller)) return Optional.empty();
            var own = correction.awaited().stream().anyMatch(side -> speaks(caller, side));
            return Optional.of(about(own ? Offer.of(of(act)) : new Hand(caller).onPaper(of(act))));
        }

        private Act of(Act act) {
            return act.of(correction.id());
        }

        private Offer about(Offer offer) {
            return offer.about(correction.entry().position());
        }

        /** Whether this person may be the second one. */
        private boolean awaits(Caller caller) {
            if (correction.state() != State.PROPOSED) return false;
            if (caller.actor().equals(correction.first().actor())) return false;
            return caller.is("SECRETARIAT") || correction.awaited().stream().anyMatch(side -> speaks(caller, side));
        }

        private static boolean speaks(Caller caller, List<PartnerCode> side) {
            return side.isEmpty()
                    ? caller.is("STEERING_GROUP")
                    : new Hand(caller).own().stream().anyMatch(side::contains);
        }

        /** Whether this person may take it back. */
        private boolean isOf(Caller caller) {
            return correction.state() == State.PROPOSED
                    && caller.actor().equals(correction.first().actor());
        }

        /** Whether the entry counts as never made. */
        public boolean annuls() {
            return Boolean.TRUE.equals(correction.corrected().annulled());
        }
    }

    private final Questions questions;
    private final FormDesk desk;

    CorrectionPages(Questions questions, FormDesk desk) {
        this.questions = questions;
        this.desk = desk;
    }

    @GetMapping(PAGE)
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

    @PostMapping("/corrections/{id}/{act}")
    ModelAndView answer(Visit visit, Sent sent, @PathVariable UUID id, @PathVariable String act) {
        var there = visit.to(PAGE);
        return desk.send(
                sent,
                "/api/corrections/" + id,
                CorrectionActs.ofSecond(act).of(id),
                _ -> PAGE,
                refused -> page(
                        there, new FindCorrections(there.time(), null, null, null, null, there.language()), refused));
    }

    private ModelAndView page(Visit visit, FindCorrections asked, Form form) {
        var found = questions.answer(asked);
        var lines = found.value().map(it -> Line.of(it, visit));
        var offers = new Offers(
                lines.items().stream().flatMap(it -> it.offers().all().stream()).toList());
        return new ModelAndView("correction/register")
                .addObject(PageModel.VISIT, visit)
                .addObject("form", form)
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("lines", lines)
                .addObject("lost", offers.hasLost(form))
                .addObject("states", State.values())
                .addObject("reasons", CorrectionReason.values());
    }
}
