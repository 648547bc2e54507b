package sikkerby.query.live;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.Copenhagen;
import sikkerby.query.live.News.Happened;

/**
 * Tells open pages that something new was taken in. However many are open, the log is read once for all of them, and no
 * thread waits for any of them.
 */
@Component
public final class Live {

    private static final int MOST = 2_000;
    private static final int MOST_OF_ONE_SESSION = 8;

    /** Who listens to a page being read aloud is interrupted no more often than each fifth look. */
    private static final int LOOKS_APART = 5;

    private final News news;
    private final Clock clock;
    private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();
    private List<Happened> last = List.of();
    private long lastAt = -1;
    private long looks;
    private boolean open;

    Live(News news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    /** Lets pages listen. */
    public synchronized void open() {
        open = true;
    }

    /** Ends every connection, so that a shutdown waits for none. */
    public synchronized void close() {
        open = false;
        listeners.forEach(Listener::end);
    }

    /** Lets a page listen, unless too many do already. */
    synchronized Optional<Listener> admit(String session, Since since) {
        if (!open || listeners.size() >= MOST) return Optional.empty();
        var own = listeners.stream().filter(it -> it.isOf(session)).toList();
        // Most likely of a page that was left, which shows only when it is next spoken to.
        if (own.size() >= MOST_OF_ONE_SESSION) own.getFirst().end();
        var listener = new Listener(session, since, listeners::remove);
        listeners.add(listener);
        // Without a word no headers are sent either, and the page would not know that it is heard.
        listener.beat();
        return Optional.of(listener);
    }

    /** Ends the connections of somebody who has logged out, and tells their pages not to come again. */
    void ended(String session) {
        listeners.stream().filter(it -> it.isOf(session)).forEach(Listener::dismiss);
    }

    /** Lets the pages of a session come again under its new name. */
    void renewed(String session) {
        listeners.stream().filter(it -> it.isOf(session)).forEach(Listener::end);
    }

    /** How many pages listen. */
    public int listening() {
        return listeners.size();
    }

    /** Keeps connections open through whatever lies between, and notices those that are gone. */
    public void beat() {
        listeners.forEach(Listener::beat);
    }

    /**
     * Told after each look, by one thread.
     *
     * @param position up to which everything is shown
     */
    public void reached(long position) {
        looks++;
        var counts = new HashMap<Long, Long>();
        for (var it : listeners)
            if (it.upTo() < position)
                it.add(counts.computeIfAbsent(it.upTo(), behind -> news.count(behind, position)), position);
        for (var it : listeners)
            if (it.isDue(looks - LOOKS_APART)) it.tell(last(position), Copenhagen.today(clock), looks);
    }

    private List<Happened> last(long position) {
        if (lastAt != position) last = news.last(position);
        lastAt = position;
        return last;
    }
}
