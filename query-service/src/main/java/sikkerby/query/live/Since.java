package sikkerby.query.live;

import java.time.Instant;
import java.time.LocalDate;
import sikkerby.query.page.Say;
import sikkerby.query.sentence.Language;

/**
 * What a page shows that listens.
 *
 * @param position up to which it knows
 * @param at when it was loaded
 * @param say its words
 */
record Since(long position, Instant at, Say say) {

    Language language() {
        return say.language().equals("en") ? Language.EN : Language.DA;
    }

    /** How much is new, in words. */
    String words(long count, LocalDate today) {
        var when = say.dayOf(at).equals(today) ? say.time(at) : say.moment(at);
        if (count > News.COUNTED) return say.of("live.many", say.number(News.COUNTED), when);
        return count == 1 ? say.of("live.one", when) : say.of("live.some", say.number(count), when);
    }
}
