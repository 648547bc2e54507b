package sikkerby.query.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.ask.Questions;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;
import sikkerby.query.search.SearchQueries.Search;

/** What is found by words, on a page. */
@Controller
class SearchPages {

    /** The hits of one kind, in their order. */
    record Kind(String type, List<Hit> hits) {}

    private final Questions questions;

    SearchPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/search")
    ModelAndView search(Visit visit, @RequestParam(required = false) @Nullable String q) {
        var page = new ModelAndView("search/found").addObject("words", q);
        if (q == null) return page;
        var found = questions.answer(new Search(visit.time(), q));
        return page.addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("found", found.value())
                .addObject("kinds", kinds(found.value().items()));
    }

    /** The kind of the best hit comes first. */
    private static List<Kind> kinds(List<Hit> hits) {
        return hits.stream()
                .collect(Collectors.groupingBy(Hit::type, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Kind(it.getKey(), it.getValue()))
                .toList();
    }
}
