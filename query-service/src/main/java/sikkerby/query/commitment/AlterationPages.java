package sikkerby.query.commitment;

import static sikkerby.query.commitment.CommitmentPage.words;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import sikkerby.query.page.Sent;
import sikkerby.query.page.Visit;

/** The forms by which a commitment becomes another one, somebody else's, or none. */
@Controller
@RequestMapping("/commitments/{id}")
class AlterationPages {

    private final CommitmentPage page;

    AlterationPages(CommitmentPage page) {
        this.page = page;
    }

    @PostMapping("/revisions")
    ModelAndView revise(Visit visit, Sent sent, @PathVariable UUID id) {
        return page.send(visit, sent, "revisions", id, "revisions", words(sent, "dueOn", "text", "reason"));
    }

    @PostMapping("/revisions/{revision}/accept")
    ModelAndView accept(Visit visit, Sent sent, @PathVariable UUID id, @PathVariable int revision) {
        return page.send(visit, sent, "revisions-accept", id, "revisions/" + revision + "/accept", words(sent));
    }

    @PostMapping("/revisions/{revision}/refuse")
    ModelAndView refuse(Visit visit, Sent sent, @PathVariable UUID id, @PathVariable int revision) {
        return page.send(
                visit, sent, "revisions-refuse", id, "revisions/" + revision + "/refuse", words(sent, "reason"));
    }

    @PostMapping("/transfer")
    ModelAndView transfer(Visit visit, Sent sent, @PathVariable UUID id) {
        var body = words(sent, "to", "reason", "decision");
        if (sent.isTicked("nonBinding")) body.put("nonBinding", true);
        return page.send(visit, sent, "transfer", id, "transfer", body);
    }

    @PostMapping("/transfer/accept")
    ModelAndView takeOver(Visit visit, Sent sent, @PathVariable UUID id) {
        return page.send(visit, sent, "transfer-accept", id, "transfer/accept", words(sent));
    }

    @PostMapping("/release")
    ModelAndView release(Visit visit, Sent sent, @PathVariable UUID id) {
        return page.send(visit, sent, "release", id, "release", words(sent, "reason", "decision"));
    }

    @PostMapping("/lapse")
    ModelAndView lapse(Visit visit, Sent sent, @PathVariable UUID id) {
        return page.send(visit, sent, "lapse", id, "lapse", words(sent, "reason", "decision"));
    }
}
