package sikkerby.query.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.form.Objects.FindObject;
import sikkerby.query.page.Commands.Order;
import sikkerby.query.page.Form;
import sikkerby.query.page.Forms;
import sikkerby.query.page.Sent;

/** Makes of a form that was filled in the command it stands for. */
@Component
public final class FormDesk {

    private final Questions questions;
    private final Forms forms;

    FormDesk(Questions questions, Forms forms) {
        this.questions = questions;
        this.forms = forms;
    }

    /**
     * Sends what was filled in.
     *
     * @param object the address of what it is about, or the list that it is to be added to, in the command service
     * @param done the address of the page that shows the change, from the number of the object
     * @param again makes the form's page anew, with the form as it was refused
     */
    public ModelAndView send(
            Sent sent, String object, Act act, Function<String, String> done, Function<Form, ModelAndView> again) {
        return send(sent, object, act, body -> body, done, again);
    }

    /**
     * Sends it, where the command is not quite as the form has it.
     *
     * @param change makes the body of the command from what the fields say
     */
    public ModelAndView send(
            Sent sent,
            String object,
            Act act,
            UnaryOperator<Map<String, @Nullable Object>> change,
            Function<String, String> done,
            Function<Form, ModelAndView> again) {
        var body = new HashMap<String, @Nullable Object>();
        var address = new HashMap<String, String>();
        var wrong = Forms.misread(sent);
        for (var field : act.taken()) {
            var value = field.value(sent);
            if (field.kind() == Field.Kind.OBJECT && value != null) {
                value = find(field, value.toString());
                if (value == null) wrong.put(field.name(), "form.unknown");
            } else if (act.isAddressedBy(field) && value == null) {
                wrong.put(field.name(), "form.choose");
            }
            if (act.isAddressedBy(field)) address.put(field.name(), String.valueOf(value));
            else body.put(field.name(), value);
        }
        if (!wrong.isEmpty()) return forms.refuse(act.name(), shown(sent, act), andMissing(wrong, sent, act), again);
        return forms.send(
                act.name(),
                shown(sent, act),
                new Order(act.method(), path(object, act, address), change.apply(body)),
                done,
                again);
    }

    /**
     * Leads back to a form that says too little to be sent.
     *
     * @param words the key of what is wrong with the field
     */
    public ModelAndView refuse(Sent sent, Act act, String field, String words, Function<Form, ModelAndView> again) {
        return forms.refuse(act.name(), shown(sent, act), field, words, again);
    }

    /** What is missing is said by the command service, unless it is not asked since something else is wrong. */
    private static Map<String, String> andMissing(Map<String, String> wrong, Sent sent, Act act) {
        var all = new HashMap<>(wrong);
        act.fields().stream()
                .filter(it -> it.isVisible() && it.required() && !it.name().equals("occurredOn"))
                .filter(it -> sent.values().getOrDefault(it.name(), "?").isBlank())
                .forEach(it -> all.putIfAbsent(it.name(), "form.missing"));
        return all;
    }

    private static Sent shown(Sent sent, Act act) {
        var called = new LinkedHashMap<String, Sent.Label>();
        act.taken().stream()
                .filter(Field::isVisible)
                .forEach(it -> called.put(it.name(), new Sent.Label(it.words(), it.isWritten())));
        return sent.showing(act.taken().stream().map(Field::name).toList(), called);
    }

    private static String path(String object, Act act, Map<String, String> address) {
        if (act.path().isEmpty()) return object;
        return UriComponentsBuilder.fromPath(object + "/" + act.path())
                .encode()
                .buildAndExpand(address)
                .toUriString();
    }

    private @Nullable String find(Field field, String named) {
        try {
            var which = Which.of(named.strip());
            return questions
                    .answer(new FindObject(field.name(), field.codes(), which))
                    .value()
                    .toString();
        } catch (Invalid | IllegalArgumentException _) {
            return null;
        }
    }
}
