package sikkerby.query.live;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;
import sikkerby.query.live.News.Happened;
import sikkerby.query.page.Say.Part;

/** One page that listens. What it has not been sent yet is replaced by what is newer, so that a slow one holds up nobody. */
final class Listener {

    private static final long FOR_GOOD = 0;
    private static final long RECONNECT_AFTER_MILLIS = 5_000;

    /** What a page is told; each sentence in pieces, of which some may be in another language than the page. */
    private record Message(String words, List<List<Part>> happened) {}

    private final String session;
    private final Since since;
    private final SseEmitter emitter = new SseEmitter(FOR_GOOD);
    private long upTo;
    private long count;
    private boolean untold;
    private long toldAt = Long.MIN_VALUE;

    private @Nullable SseEventBuilder next;
    private boolean sending;
    private boolean ending;

    Listener(String session, Since since, Consumer<Listener> gone) {
        this.session = session;
        this.since = since;
        this.upTo = since.position();
        emitter.onCompletion(() -> gone.accept(this));
        emitter.onError(_ -> gone.accept(this));
    }

    SseEmitter emitter() {
        return emitter;
    }

    boolean isOf(String other) {
        return session.equals(other);
    }

    /** Up to which position it has been counted what is new for it. */
    long upTo() {
        return upTo;
    }

    void add(long more, long position) {
        upTo = position;
        count += more;
        untold |= more > 0;
    }

    /** Whether there is something to tell, and the last time is long enough ago. */
    boolean isDue(long look) {
        return untold && toldAt <= look;
    }

    void tell(List<Happened> last, LocalDate today, long look) {
        untold = false;
        toldAt = look;
        var happened = last.stream()
                .filter(it -> it.position() > since.position())
                .map(it ->
                        since.say().parts(Objects.requireNonNull(it.sentence().get(since.language()))))
                .toList();
        var message = new Message(since.words(count, today), happened);
        send(SseEmitter.event()
                .name("news")
                .reconnectTime(RECONNECT_AFTER_MILLIS)
                .data(message, MediaType.APPLICATION_JSON));
    }

    /** Says that it is still there, unless it is just saying something. */
    synchronized void beat() {
        if (!sending) send(SseEmitter.event().comment(""));
    }

    /** Says that the login is over, and ends. */
    void dismiss() {
        var over = new Message(since.say().of("live.over"), List.of());
        send(SseEmitter.event().name("over").data(over, MediaType.APPLICATION_JSON));
        end();
    }

    /** Ends once what there is to say is said; the page may come again. */
    synchronized void end() {
        ending = true;
        if (!sending) emitter.complete();
    }

    private synchronized void send(SseEventBuilder event) {
        next = event;
        if (sending) return;
        sending = true;
        Thread.ofVirtual().name("live").start(this::sendAll);
    }

    private void sendAll() {
        try {
            for (var event = take(); event != null; event = take()) emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            // Whoever wrote in vain may not end it too: the container does, and tells of it, on a thread of its own.
        }
    }

    private synchronized @Nullable SseEventBuilder take() {
        var event = next;
        next = null;
        sending = event != null;
        if (event == null && ending) emitter.complete();
        return event;
    }
}
