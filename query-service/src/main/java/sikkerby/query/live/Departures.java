package sikkerby.query.live;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;

/** Notices that somebody has logged out, or was away for so long that the session ended; or logged in anew. */
@Component
final class Departures implements HttpSessionListener, HttpSessionIdListener {

    private final Live live;

    Departures(Live live) {
        this.live = live;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        live.ended(event.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        live.renewed(before);
    }
}
