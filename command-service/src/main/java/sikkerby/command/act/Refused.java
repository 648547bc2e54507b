package sikkerby.command.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command was refused, for a reason that the person who sent it can read. Nothing was stored. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalCode code;
    private final transient List<Object> details;
    private final @Nullable String field;
    private final @Nullable Complaint complaint;

    private Refused(RefusalCode code, @Nullable String field, @Nullable Complaint complaint, Object... details) {
        super(code + " " + List.of(details), null, false, false);
        this.code = code;
        this.field = field;
        this.complaint = complaint;
        this.details = List.of(details);
    }

    /**
     * Refused by a rule.
     *
     * @param details what the sentence in the message file names, in its order: codes, dates, versions, never free words
     */
    public static Refused because(RefusalCode code, Object... details) {
        return new Refused(code, null, null, details);
    }

    /** Refused for one field of what was sent, such as an unknown code. */
    public static Refused field(RefusalCode code, String field, Object... details) {
        return new Refused(code, field, null, details);
    }

    /** Refused for one field that says what no rule needs to name: it can mean nothing there. */
    public static Refused invalid(String field, Complaint complaint) {
        return new Refused(RefusalCode.INVALID, field, complaint);
    }

    public static void unless(boolean allowed, RefusalCode code, Object... details) {
        if (!allowed) throw because(code, details);
    }

    public static void when(boolean refused, RefusalCode code, Object... details) {
        if (refused) throw because(code, details);
    }

    /** Nothing can have happened before the fact it builds on. */
    public static void whenBefore(LocalDate day, LocalDate fact) {
        when(day.isBefore(fact), RefusalCode.OCCURRED_TOO_EARLY, day, fact);
    }

    public RefusalCode code() {
        return code;
    }

    public List<Object> details() {
        return details;
    }

    public @Nullable String field() {
        return field;
    }

    /** What is wrong with the field, where no rule says so. */
    public @Nullable Complaint complaint() {
        return complaint;
    }
}
