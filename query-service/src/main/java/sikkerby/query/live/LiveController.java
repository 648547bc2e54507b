package sikkerby.query.live;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import sikkerby.query.page.Say;

/** Where an open page listens for what is new since it was loaded. */
@RestController
class LiveController {

    private static final String AFTER_SECONDS = "60";

    private final Live live;
    private final MessageSource messages;

    LiveController(Live live, MessageSource messages) {
        this.live = live;
        this.messages = messages;
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> listen(
            HttpSession session, @RequestParam long since, @RequestParam Instant at, Locale locale) {
        return live.admit(session.getId(), new Since(since, at, new Say(messages, locale)))
                .map(it -> ResponseEntity.ok()
                        // A proxy that gathers what it passes on would hold it back.
                        .header("X-Accel-Buffering", "no")
                        .body(it.emitter()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header("Retry-After", AFTER_SECONDS)
                        .build());
    }
}
