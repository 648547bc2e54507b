package sikkerby.query.page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import sikkerby.query.ask.Caller;

/** Where one begins, and what is said about the pages themselves. */
@Controller
class StartPages {

    private final Menu menu;
    private final Statement statement;

    StartPages(Menu menu, Statement statement) {
        this.menu = menu;
        this.statement = statement;
    }

    /** The worklist for those who have one, the overview for the others. */
    @GetMapping("/")
    ModelAndView start(Visit visit, Caller caller) {
        var view = new RedirectView(visit.keeping(menu.start(caller)));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    /** The accessibility statement that the law asks for. */
    @GetMapping("/was")
    ModelAndView accessibility(Visit visit) {
        return new ModelAndView("page/was")
                .addObject(PageModel.VISIT, visit.undated())
                .addObject("statement", statement);
    }
}
