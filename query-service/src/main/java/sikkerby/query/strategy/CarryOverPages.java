package sikkerby.query.strategy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.form.Act;
import sikkerby.query.form.Field;
import sikkerby.query.form.Field.Kind;
import sikkerby.query.form.FormDesk;
import sikkerby.query.form.Hand;
import sikkerby.query.page.Form;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;
import sikkerby.query.strategy.CarryOverQueries.ReadCarryOver;

/** The page on which an initiative goes over to a later strategy, each principle to the one it becomes. */
@Controller
@RequestMapping("/initiatives/{which}/carry-over")
class CarryOverPages {

    private static final String PRINCIPLES = "principles";
    private static final String PRIMARY = "primary";

    private static final Act CARRY_OVER = Act.of(
                    "carry-over",
                    Field.hidden("strategy"),
                    Field.of(Kind.ANY_OF, PRINCIPLES, "initiative.field.carried"),
                    Field.of(Kind.ONE_OF, PRIMARY, "initiative.field.principle"),
                    Field.of(Kind.TEXT, "reason", "initiative.field.carriedReason"))
            .onSomeDay();

    private final Questions questions;
    private final FormDesk desk;

    CarryOverPages(Questions questions, FormDesk desk) {
        this.questions = questions;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView consider(Visit visit, @PathVariable Which which) {
        return page(visit, which, Form.none());
    }

    @PostMapping
    ModelAndView carryOver(Visit visit, Sent sent, @PathVariable("which") UUID id) {
        return desk.send(
                sent,
                "/api/initiatives/" + id,
                CARRY_OVER,
                CarryOverPages::withReasons,
                number -> "/initiatives/" + number,
                refused -> page(visit.to("/initiatives/" + id + "/carry-over"), new Which(id, null), refused));
    }

    /** The one reason is that of each of them. */
    private static Map<String, @Nullable Object> withReasons(Map<String, @Nullable Object> body) {
        var primary = body.remove(PRIMARY);
        var reason = body.get("reason");
        var carried = body.get(PRINCIPLES) instanceof List<?> chosen ? chosen : List.of();
        body.put(
                PRINCIPLES,
                carried.stream()
                        .map(it -> it.toString().split(CarryOver.BECOMES, 2))
                        .filter(it -> it.length == 2)
                        .map(it -> Map.of(
                                "from",
                                it[0],
                                "code",
                                it[1],
                                "reason",
                                reason == null ? "" : reason,
                                PRIMARY,
                                it[1].equals(primary)))
                        .toList());
        return body;
    }

    private ModelAndView page(Visit visit, Which which, Form form) {
        var shown = questions.answer(new ReadCarryOver(visit.time(), which));
        var carryOver = shown.value();
        var owner = List.of(carryOver.initiative().owner());
        var offer = Hand.of(visit)
                .asOneOf(owner, CARRY_OVER)
                .filter(_ -> carryOver.isPossible())
                .map(it -> it.knowing("strategy", carryOver.later())
                        .among(PRINCIPLES, carryOver.successors())
                        .knowing(PRINCIPLES, carryOver.successors())
                        .among(PRIMARY, carryOver.principles())
                        .knowing(PRIMARY, carryOver.principles().getFirst()));
        return new ModelAndView("strategy/carry-over")
                .addObject(PageModel.VISIT, visit)
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("initiative", carryOver.initiative())
                .addObject("later", carryOver.later())
                .addObject("offer", offer.orElse(null))
                .addObject("form", form);
    }
}
