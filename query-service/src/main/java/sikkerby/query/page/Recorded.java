package sikkerby.query.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.query.log.LogReader;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Sentences;

/** Says in a sentence what somebody has just recorded. */
@Component
final class Recorded {

    private final LogReader log;
    private final NamesReader names;

    Recorded(LogReader log, NamesReader names) {
        this.log = log;
        this.names = names;
    }

    /** Null where there is no such event. */
    @Nullable
    String sentence(UUID event, Language language) {
        var known = log.events(List.of(event));
        if (known.isEmpty()) return null;
        return new Sentences(names.about(known), language).of(known.getFirst());
    }
}
