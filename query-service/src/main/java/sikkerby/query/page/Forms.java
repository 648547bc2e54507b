package sikkerby.query.page;

import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import sikkerby.query.page.Commands.Outcome.Done;
import sikkerby.query.page.Commands.Outcome.Refused;

/** What becomes of a form that was sent: the page that shows the change, or the form again with what was refused. */
public final class Forms {

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
            Map<String, ?> body,
            Function<String, String> done,
            Function<Form, ModelAndView> again) {
        var say = new Say(messages, LocaleContextHolder.getLocale());
        return switch (commands.send(path, body, sent.key(), say)) {
            case Done(var number, var event) -> {
                var page = UriComponentsBuilder.fromPath(done.apply(number))
                        .queryParam("after", event)
                        .build()
                        .toUriString();
                var view = new RedirectView(page);
                view.setStatusCode(HttpStatus.SEE_OTHER);
                yield new ModelAndView(view);
            }
            case Refused(var refusal) -> {
                var page = again.apply(Form.refused(name, sent, refusal));
                page.setStatus(HttpStatus.valueOf(refusal.status()));
                yield page;
            }
        };
    }
}
