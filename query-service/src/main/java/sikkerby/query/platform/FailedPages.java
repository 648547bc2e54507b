package sikkerby.query.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.page.KeptForm;
import sikkerby.query.page.Languages;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Say;

/** Says on a page what went wrong, in words for people, under the dates that were asked for. */
@Controller
class FailedPages implements ErrorController {

    private final PageModel model;
    private final MessageSource messages;
    private final Clock clock;

    FailedPages(PageModel model, MessageSource messages, Clock clock) {
        this.model = model;
        this.messages = messages;
        this.clock = clock;
    }

    /** Where a request ends that failed before a controller was reached. */
    @RequestMapping("/error")
    Object failed(HttpServletRequest request) {
        var problem = Problems.of(failure(request));
        return Paths.isPage(request) ? page(problem, request) : problem.in(Words.language(request), null);
    }

    ModelAndView page(Problem problem, HttpServletRequest request) {
        var language = Languages.of(request);
        var say = new Say(messages, language);
        var words = "failed." + problem.code();
        var wrong = problem.errors().stream().map(Problem.Field::name).collect(Collectors.toSet());
        var page = new ModelAndView("page/failed", problem.status());
        if (problem.status() == HttpStatus.UNAUTHORIZED) WayBack.keep(request);
        page.addObject("login", PageSecurity.LOGIN)
                .addObject("kept", KeptForm.isKept(request))
                .addObject("status", problem.status().value())
                .addObject("title", say.orElse(words + ".title", problem.title().in(language)))
                .addObject(
                        "detail", say.orElse(words + ".detail", problem.detail().in(language)))
                .addObject("wrong", Misread.of(problem, request).orElse(null));
        model.completeWithoutNames(page, Visits.failed(request, wrong, clock), request);
        return page;
    }

    private static Exception failure(HttpServletRequest request) {
        if (request.getAttribute(Unreached.FAILURE) instanceof Exception failure) return failure;
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return new ResponseStatusException(HttpStatusCode.valueOf(status));
    }
}
