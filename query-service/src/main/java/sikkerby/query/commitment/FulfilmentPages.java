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

/** The forms by which a commitment is taken on and kept, and others say whether it was. */
@Controller
@RequestMapping("/commitments/{id}")
class FulfilmentPages {

    private final CommitmentPage page;

    FulfilmentPages(CommitmentPage page) {
        this.page = page;
    }

    @PostMapping("/accept")
    ModelAndView accept(Visit visit, Sent sent, @PathVariable UUID id) {
        return page.send(visit, sent, "accept", id, "accept", words(sent));
    }

    @PostMapping("/decline")
    ModelAndView decline(Visit visit, Sent sent, @PathVariable UUID id) {
        return page.send(visit, sent, "decline", id, "decline", words(sent, "reason"));
    }

    @PostMapping("/on-track")
    ModelAndView onTrack(Visit visit, Sent sent, @PathVariable UUID id) {
        return page.send(visit, sent, "on-track", id, "on-track", words(sent));
    }

    @PostMapping("/progress")
    ModelAndView progress(Visit visit, Sent sent, @PathVariable UUID id) {
        var body = words(sent, "text", "occurredOn", "reason");
        var onTrack = sent.words("onTrack");
        body.put("onTrack", onTrack == null ? null : Boolean.valueOf(onTrack));
        return page.send(visit, sent, "progress", id, "progress", body);
    }

    @PostMapping("/evidence")
    ModelAndView evidence(Visit visit, Sent sent, @PathVariable UUID id) {
        return page.send(visit, sent, "evidence", id, "evidence", words(sent, "text", "url", "occurredOn", "reason"));
    }

    @PostMapping("/claim")
    ModelAndView claim(Visit visit, Sent sent, @PathVariable UUID id) {
        var body = words(sent, "statement", "occurredOn", "reason");
        if (sent.isTicked("noEvidence")) body.put("noEvidence", true);
        return page.send(visit, sent, "claim", id, "claim", body);
    }

    @PostMapping("/confirm")
    ModelAndView confirm(Visit visit, Sent sent, @PathVariable UUID id) {
        return page.send(visit, sent, "confirm", id, "confirm", words(sent));
    }

    @PostMapping("/dispute")
    ModelAndView dispute(Visit visit, Sent sent, @PathVariable UUID id) {
        return page.send(visit, sent, "dispute", id, "dispute", words(sent, "reason"));
    }

    @PostMapping("/not-met")
    ModelAndView notMet(Visit visit, Sent sent, @PathVariable UUID id) {
        return page.send(visit, sent, "not-met", id, "not-met", words(sent, "reason"));
    }
}
