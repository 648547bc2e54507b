package sikkerby.query.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.commitment.CommitmentPageQueries.ReadAll;
import sikkerby.query.page.Form;
import sikkerby.query.page.Forms;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** The page of one commitment, as each of its forms leads back to it. */
@Component
class CommitmentPage {

    private final Questions questions;
    private final Forms forms;

    CommitmentPage(Questions questions, Forms forms) {
        this.questions = questions;
        this.forms = forms;
    }

    /**
     * The page.
     *
     * @param open the form that is to be seen at once
     */
    ModelAndView show(Visit visit, Which which, @Nullable String open, Form form) {
        var shown = questions.answer(new ReadAll(visit.time(), which, visit.language()));
        var commitment = shown.value().commitment();
        return new ModelAndView("commitment/page")
                .addObject(PageModel.VISIT, visit)
                .addObject(PageModel.KNOWN_AT, shown.knownAt())
                .addObject("commitment", commitment)
                .addObject("initiatives", shown.value().initiatives())
                .addObject("history", shown.value().history())
                .addObject("grounds", Grounds.of(commitment))
                .addObject("offers", visit.isNow() ? Offers.of(commitment, visit.caller()) : Offers.NONE)
                .addObject("opened", open)
                .addObject("form", form);
    }

    /** Sends what a form of the page says. */
    ModelAndView send(
            Visit visit, Sent sent, String form, UUID id, String command, Map<String, @Nullable Object> body) {
        return forms.send(
                form,
                sent,
                "/api/commitments/" + id + "/" + command,
                body,
                number -> "/commitments/" + number,
                refused -> show(visit.to("/commitments/" + id), new Which(id, null), null, refused));
    }

    /** These fields of a form, as they were written. */
    static Map<String, @Nullable Object> words(Sent sent, String... fields) {
        var words = new HashMap<String, @Nullable Object>();
        for (var field : fields) words.put(field, sent.words(field));
        return words;
    }
}
