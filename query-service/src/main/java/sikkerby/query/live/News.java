package sikkerby.query.live;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sikkerby.query.log.LogReader;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Sentences;

/** What the log says that people are told: everybody who has logged in, as on the page of changes. */
@Component
final class News {

    /** Nobody needs more than the last few to see what it is about. */
    static final int LAST = 5;

    /** From here on it is only said that it is more. */
    static final long COUNTED = 1_000;

    private final LogReader log;
    private final NamesReader names;

    News(LogReader log, NamesReader names) {
        this.log = log;
        this.names = names;
    }

    /** One thing that happened, in a sentence of each language. */
    record Happened(long position, Map<Language, String> sentence) {}

    /** How much there is behind one position and up to another; where that is a lot, about. */
    long count(long behind, long upTo) {
        return upTo - behind > COUNTED ? upTo - behind : log.countTold(behind, upTo, null);
    }

    /** The last of it, in the order of the log. */
    List<Happened> last(long upTo) {
        var known = log.told(upTo - LAST, upTo, null, LAST);
        var called = names.about(known);
        var danish = new Sentences(called, Language.DA);
        var english = new Sentences(called, Language.EN);
        return known.stream()
                .map(it -> new Happened(it.position(), Map.of(Language.DA, danish.of(it), Language.EN, english.of(it))))
                .toList();
    }
}
