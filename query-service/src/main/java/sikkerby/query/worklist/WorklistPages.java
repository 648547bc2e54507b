package sikkerby.query.worklist;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Questions;
import sikkerby.query.page.Form;
import sikkerby.query.page.Forms;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;
import sikkerby.query.worklist.Task.Section;
import sikkerby.query.worklist.WorkItem.Kind;
import sikkerby.query.worklist.WorklistQueries.FindWork;

/** The work list as a page: what waits for whom, and its next step, in one click where it takes no more. */
@Controller
@RequestMapping("/worklist")
class WorklistPages {

    private static final String PAGE = "/worklist";

    private final Questions questions;
    private final Forms forms;

    WorklistPages(Questions questions, Forms forms) {
        this.questions = questions;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView list(
            Visit visit,
            Caller caller,
            @RequestParam(required = false) @Nullable PartnerCode partner,
            @RequestParam(required = false) @Nullable Kind kind) {
        return list(visit, caller, partner, kind, Form.none());
    }

    /** One goes on with the list as it was narrowed, from which what was answered is gone. */
    @PostMapping("/commitments/{id}/{*answer}")
    ModelAndView answer(
            Visit visit,
            Sent sent,
            Caller caller,
            @PathVariable UUID id,
            @PathVariable String answer,
            @RequestParam(required = false) @Nullable PartnerCode partner,
            @RequestParam(required = false) @Nullable Kind kind) {
        if (!Task.takesOneClick(answer.substring(1))) throw new NotFound(answer);
        var there = visit.to(PAGE, filters(partner, kind));
        return forms.send(
                Objects.requireNonNullElse(sent.words("task"), "task"),
                sent,
                "/api/commitments/" + id + answer,
                Map.of(),
                _ -> there.first(),
                refused -> list(there, caller, partner, kind, refused));
    }

    private static Map<String, String> filters(@Nullable PartnerCode partner, @Nullable Kind kind) {
        var filters = new TreeMap<String, String>();
        if (partner != null) filters.put("partner", partner.value());
        if (kind != null) filters.put("kind", kind.name());
        return filters;
    }

    private ModelAndView list(
            Visit visit, Caller caller, @Nullable PartnerCode partner, @Nullable Kind kind, Form form) {
        var found = questions.answer(new FindWork(visit.time(), caller, partner, kind, visit.language()));
        var tasks = found.value().map(it -> Task.of(it, caller, visit.isNow()));
        return new ModelAndView("worklist/list")
                .addObject(PageModel.VISIT, visit)
                .addObject(PageModel.KNOWN_AT, found.knownAt())
                .addObject("tasks", tasks)
                .addObject("sections", Section.of(tasks.items()))
                .addObject("kinds", Kind.values())
                .addObject("everybodys", caller.is("SECRETARIAT"))
                .addObject("forms", tasks.items().stream().map(Task::form).toList())
                .addObject("form", form);
    }
}
