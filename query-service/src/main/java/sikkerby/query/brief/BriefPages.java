package sikkerby.query.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.brief.BriefQueries.ReadBrief;
import sikkerby.query.brief.BriefView.Group;
import sikkerby.query.brief.BriefView.Part;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;

/** All that was agreed, promised and set going for a place, on a page that can be printed on one sheet. */
@Controller
class BriefPages {

    private static final int ITEMS = 10;
    private static final Set<String> OVER = Set.of(
            "TERMINATED",
            "EXPIRED",
            "SUPERSEDED",
            "DECLINED",
            "FULFILLED",
            "RELEASED",
            "NOT_MET",
            "LAPSED",
            "COMPLETED",
            "CANCELLED");

    /** All of one kind: what goes on, and what is over. */
    record Halves<T>(long total, long cityWide, List<Group<T>> current, List<Group<T>> over) {

        static <T> Halves<T> of(Part<T> part) {
            return new Halves<>(
                    part.total(),
                    part.cityWide(),
                    part.states().stream()
                            .filter(it -> !OVER.contains(it.state()))
                            .toList(),
                    part.states().stream()
                            .filter(it -> OVER.contains(it.state()))
                            .toList());
        }

        /** How many are over. */
        public long countOver() {
            return over.stream().mapToLong(Group::count).sum();
        }
    }

    private final Questions questions;

    BriefPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/places/{code}")
    ModelAndView read(
            Visit visit, @PathVariable Which code, @RequestParam(required = false) @Nullable LocalDate since) {
        var shown = questions.answer(new ReadBrief(visit.time(), code, since, ITEMS, visit.language()));
        var brief = shown.value();
        return new ModelAndView("brief/page")
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("brief", brief)
                .addObject("agreements", Halves.of(brief.agreements()))
                .addObject("commitments", Halves.of(brief.commitments()))
                .addObject("initiatives", Halves.of(brief.initiatives()));
    }
}
