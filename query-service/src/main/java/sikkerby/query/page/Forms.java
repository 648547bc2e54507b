package sikkerby.query.page;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import sikkerby.query.page.Commands.Order;
import sikkerby.query.page.Commands.Outcome.Done;
import sikkerby.query.page.Commands.Outcome.Refused;

/** What becomes of a form that was sent: the page that shows the change, or the form again with what was refused. */
public final class Forms {

    /** Under which the page that is led to finds what was recorded. */
    static final String RECORDED = "recorded";

    private final Commands commands;
    private final MessageSource messages;

    public Forms(Commands commands, MessageSource messages) {
        this.commands = commands;
        this.messages = messages;
    }

    /**
     * Sends the form's command.
     *
     * @param name of the form on its page
     * @param path of the command below the command service's address
     * @param done the address of the page that shows the change, from the number of the object
     * @param again makes the form's page anew, with the form as it was refused
     */
    public ModelAndView send(
            String name,
            Sent sent,
            String path,
            Map<String, ? extends @Nullable Object> body,
            Function<String, String> done,
            Function<Form, ModelAndView> again) {
        return send(name, sent, new Order("POST", path, body), done, again);
    }

    /** Sends it likewise, whatever is to be sent. */
    public ModelAndView send(
            String name, Sent sent, Order order, Function<String, String> done, Function<Form, ModelAndView> again) {
        if (!sent.misread().isEmpty()) return refuse(name, sent, misread(sent), again);
        return switch (commands.send(order, sent.key(), say())) {
            case Done(var number, var event) -> {
                tellOnce(event);
                var page = UriComponentsBuilder.fromUriString(done.apply(number))
                        .queryParam("after", event)
                        .build()
                        .toUriString();
                var view = new RedirectView(page);
                view.setStatusCode(HttpStatus.SEE_OTHER);
                yield new ModelAndView(view);
            }
            case Refused(var refusal) -> refused(name, sent, refusal, again);
        };
    }

    /**
     * Leads back to a form that was not sent, since one of its fields says nothing that could be.
     *
     * @param words the key of what is wrong with it
     */
    public ModelAndView refuse(String name, Sent sent, String field, String words, Function<Form, ModelAndView> again) {
        return refuse(name, sent, Map.of(field, words), again);
    }

    /**
     * Likewise, where several do.
     *
     * @param wrong the key of what is wrong with each
     */
    public ModelAndView refuse(String name, Sent sent, Map<String, String> wrong, Function<Form, ModelAndView> again) {
        var title = say().of("form.refused");
        var fields = wrong.entrySet().stream()
                .map(it -> new Refusal.Field(it.getKey(), say().of(it.getValue())))
                .toList();
        return refused(name, sent, new Refusal(HttpStatus.BAD_REQUEST.value(), null, title, title, fields), again);
    }

    /** The fields that ask for a day and hold none, each with the key of what is wrong with it. */
    public static Map<String, String> misread(Sent sent) {
        var wrong = new TreeMap<String, String>();
        sent.misread().forEach(it -> wrong.put(it, "form.day"));
        return wrong;
    }

    /** The page that shows the change says what was recorded, but not when it is loaded again or sent to somebody. */
    private static void tellOnce(UUID event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked)
            RequestContextUtils.getOutputFlashMap(asked.getRequest()).put(RECORDED, event);
    }

    private static ModelAndView refused(String name, Sent sent, Refusal refusal, Function<Form, ModelAndView> again) {
        var page = again.apply(Form.refused(name, sent, refusal));
        page.setStatus(HttpStatus.valueOf(refusal.status()));
        return page;
    }

    private Say say() {
        return new Say(messages, LocaleContextHolder.getLocale());
    }
}
