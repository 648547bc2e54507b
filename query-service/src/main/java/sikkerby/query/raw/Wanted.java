package sikkerby.query.raw;

import org.jspecify.annotations.Nullable;
import sikkerby.events.stored.EventCatalogue;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Which;

/** Which entries of the log; null lets all through. */
record Wanted(@Nullable String type, @Nullable Which object) {

    Wanted {
        if (type != null && EventCatalogue.find(type).isEmpty())
            throw new Invalid("type", "Ingen hændelse hedder sådan.", "No event bears this name.");
    }
}
