package sikkerby.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.sentence.Names;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.time.AsOf;

/** Gives each template what all of them need: the visit, the menu, words, and names as of the page's dates. */
@Component
public final class PageModel implements HandlerInterceptor {

    /** The model's word for the position up to which the page knows: a page says it, and its names are as of it. */
    public static final String KNOWN_AT = "knownAt";

    /** The model's word for the names that the page's own question has read already, so that they are read once. */
    public static final String NAMES = "names";

    /** Where the visit is kept while the request is being answered. */
    public static final String VISIT = "visit";

    private final MessageSource messages;
    private final NamesReader names;
    private final Menu menu;
    private final Milestones milestones;
    private final Freshness freshness;
    private final boolean demo;

    PageModel(
            MessageSource messages,
            NamesReader names,
            Menu menu,
            Milestones milestones,
            Freshness freshness,
            Environment environment) {
        this.messages = messages;
        this.names = names;
        this.menu = menu;
        this.milestones = milestones;
        this.freshness = freshness;
        this.demo = environment.getProperty("sikkerby.demo", Boolean.class, false);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null) return;
        if (request.getAttribute(VISIT) instanceof Visit visit) complete(page, visit, names::all, request);
    }

    /** For a page that says what went wrong, possibly that the database is out of reach: everything goes by its code. */
    public void completeWithoutNames(ModelAndView page, Visit visit, HttpServletRequest request) {
        complete(page, visit, Names::none, request);
    }

    private void complete(ModelAndView page, Visit asked, Supplier<Names> read, HttpServletRequest request) {
        var model = page.getModel();
        var visit = model.get(VISIT) instanceof Visit other ? other : asked;
        var position = model.get(KNOWN_AT) instanceof Long known ? known : Long.MAX_VALUE;
        model.put(VISIT, visit);
        var say = new Say(messages, Languages.of(request));
        model.put("say", say);
        model.put(
                "called",
                new Called(
                        model.get(NAMES) instanceof Names of ? () -> of : read,
                        new AsOf(visit.validAt(), position),
                        visit.language(),
                        say));
        model.put("menu", menu.of(visit.caller()));
        model.put("search", visit.caller() != null && menu.isThere("/search"));
        model.put("milestones", visit.dated() && visit.caller() != null ? milestones.latest() : List.of());
        model.put("demo", demo);
        model.put("fresh", freshness.of(visit, model.get(KNOWN_AT)));
        model.putIfAbsent("form", Form.none());
    }
}
