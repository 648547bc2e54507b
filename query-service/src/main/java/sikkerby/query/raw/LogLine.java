package sikkerby.query.raw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.sentence.Names;
import sikkerby.query.sentence.Sentences;
import sikkerby.query.time.Known;

/**
 * One entry of the log, with what it says.
 *
 * @param kind the feature word of its object
 * @param number of its object; its id where it has none
 * @param sentence null where people are not told of it, or only a newer version of the software can
 */
record LogLine(
        RawEvent entry,
        String kind,
        String number,
        @Nullable String sentence) {

    static LogLine of(RawEvent entry, @Nullable Known known, Names names, Sentences sentences) {
        if (known == null) {
            var kind = entry.type().substring(0, entry.type().indexOf('.'));
            return new LogLine(entry, kind, entry.object().toString(), null);
        }
        return new LogLine(entry, known.feature(), names.number(entry.object()), sentences.of(known));
    }

    public @Nullable LocalDate occurredOn() {
        return entry.occurredOn() == null ? null : LocalDate.parse(entry.occurredOn());
    }

    /** The agency that the actor acts for; null for those who act for none. */
    public @Nullable PartnerCode partner() {
        return entry.partner() == null ? null : new PartnerCode(entry.partner());
    }

    /** The agency whose word somebody else recorded. */
    public @Nullable PartnerCode onBehalfOf() {
        return entry.onBehalfOf() == null ? null : new PartnerCode(entry.onBehalfOf());
    }
}
