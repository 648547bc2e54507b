package sikkerby.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
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

    private static final String FORM = "form";
    private static final String MILESTONES = "milestones";

    private final MessageSource messages;
    private final NamesReader names;
    private final Menu menu;
    private final Milestones milestones;
    private final Freshness freshness;
    private final Recorded recorded;
    private final Whose whose;
    private final boolean demo;

    PageModel(
            MessageSource messages,
            NamesReader names,
            Menu menu,
            Milestones milestones,
            Freshness freshness,
            Recorded recorded,
            Whose whose,
            Environment environment) {
        this.messages = messages;
        this.names = names;
        this.menu = menu;
        this.milestones = milestones;
        this.freshness = freshness;
        this.recorded = recorded;
        this.whose = whose;
        this.demo = environment.getProperty("sikkerby.demo", Boolean.class, false);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null) return;
        if (!(request.getAttribute(VISIT) instanceof Visit asked)) return;
        var visit = page.getModel().get(VISIT) instanceof Visit shown ? shown : asked;
        complete(page, visit, names::all, request);
        if (visit.dated() && visit.caller() != null) page.addObject(MILESTONES, milestones.latest());
        sayWhere(visit, request, response);
        if (request.getMethod().equals("GET"))
            KeptForm.take(request, whose.mark(visit.caller()), say(request)).ifPresent(it -> page.addObject(FORM, it));
    }

    /** A script that sent a form has its address in mind, and not that of the page that came of it. */
    private static void sayWhere(Visit shown, HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("POST")) response.setHeader("HX-Replace-Url", shown.first());
        else if (shown.time().after() != null) response.setHeader("HX-Push-Url", shown.first());
    }

    /** For a page that says what went wrong, possibly that the database is out of reach: everything goes by its code. */
    public void completeWithoutNames(ModelAndView page, Visit visit, HttpServletRequest request) {
        complete(page, visit, Names::none, request);
    }

    private void complete(ModelAndView page, Visit visit, Supplier<Names> read, HttpServletRequest request) {
        var model = page.getModel();
        var position = model.get(KNOWN_AT) instanceof Long known ? known : Long.MAX_VALUE;
        model.put(VISIT, visit);
        var say = say(request);
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
        model.put(MILESTONES, List.of());
        model.put("demo", demo);
        model.put("fresh", freshness.of(visit, model.get(KNOWN_AT)));
        model.put(Whose.FIELD, whose.mark(visit.caller()));
        model.put("done", done(visit, say, request));
        model.putIfAbsent(FORM, Form.none());
    }

    /** What to say to whoever has just recorded something; null to everybody else. */
    private @Nullable String done(Visit visit, Say say, HttpServletRequest request) {
        var told = RequestContextUtils.getInputFlashMap(request);
        if (told == null || !(told.get(Forms.RECORDED) instanceof UUID event)) return null;
        var what = recorded.sentence(event, visit.language());
        return what == null ? say.of("layout.done") : say.of("layout.done.what", what);
    }

    private Say say(HttpServletRequest request) {
        return new Say(messages, Languages.of(request));
    }
}
