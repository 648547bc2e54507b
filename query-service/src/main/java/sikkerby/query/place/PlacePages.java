package sikkerby.query.place;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.place.PlaceKind;
import sikkerby.query.ask.Questions;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Visit;
import sikkerby.query.place.PlaceQueries.FindPlaces;

/** The districts and areas as a page that leads to each. */
@Controller
class PlacePages {

    /** What people mean by a district comes first. */
    private static final List<PlaceKind> KINDS = List.of(
            PlaceKind.SURVEY_DISTRICT, PlaceKind.PARTNERSHIP_AREA, PlaceKind.ADMINISTRATIVE_DISTRICT, PlaceKind.CITY);

    private final Questions questions;

    PlacePages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/places")
    ModelAndView list(Visit visit) {
        var found = questions.answer(new FindPlaces(visit.time()));
        var byCode =
                found.value().items().stream().collect(toMap(it -> it.code().value(), identity()));
        return new ModelAndView("place/list")
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("places", found.value())
                .addObject("byCode", byCode)
                .addObject(
                        "kinds",
                        KINDS.stream()
                                .filter(kind -> byCode.values().stream().anyMatch(it -> it.kind() == kind))
                                .toList());
    }
}
