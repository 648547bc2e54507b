package sikkerby.command.desk;

import java.util.List;
import sikkerby.command.log.LogReader.Came;

/** A request that never came to a decision, for a reason that lies in the request itself. */
public final class Unserved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was wrong; the names are part of the API. */
    public enum Why {
        INVALID,
        FORBIDDEN,
        CHANGED_MEANWHILE,
        TOO_LARGE,
        KEY_USED_OTHERWISE
    }

    /**
     * What is wrong with one field or header.
     *
     * @param sentence its key in the message files
     * @param details what that sentence names
     */
    public record Complaint(String field, String sentence, List<Object> details) {}

    private final Why why;
    private final transient List<Complaint> complaints;
    private final transient List<Object> details;
    private final transient List<Came> between;

    private Unserved(Why why, List<Complaint> complaints, List<Object> details, List<Came> between) {
        super(why.name(), null, false, false);
        this.why = why;
        this.complaints = complaints;
        this.details = details;
        this.between = between;
    }

    static Unserved because(Why why) {
        return new Unserved(why, List.of(), List.of(), List.of());
    }

    static Unserved field(String field, String sentence, Object... details) {
        return new Unserved(
                Why.INVALID, List.of(new Complaint(field, sentence, List.of(details))), List.of(), List.of());
    }

    /** Somebody else was quicker: the version that the caller has seen is not the object's any more. */
    static Unserved changed(long seen, long version, List<Came> between) {
        return new Unserved(Why.CHANGED_MEANWHILE, List.of(), List.of(seen, version), List.copyOf(between));
    }

    public Why why() {
        return why;
    }

    public List<Complaint> complaints() {
        return complaints;
    }

    public List<Object> details() {
        return details;
    }

    public List<Came> between() {
        return between;
    }
}
