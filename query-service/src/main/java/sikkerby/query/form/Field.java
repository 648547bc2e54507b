package sikkerby.query.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sikkerby.query.page.Sent;

/**
 * Something that a form asks for.
 *
 * @param name as the command has it, so that what is wrong with it is said beside it
 * @param words the key of its label; where {@code .hint} after it is a key too, of its hint
 * @param codes what can be chosen, or which kinds of objects can be named
 * @param names below which key what can be chosen has its name
 */
public record Field(Kind kind, String name, String words, boolean required, List<String> codes, String names) {

    /** How it is asked for, and what is sent of it. */
    public enum Kind {
        /** What the form knows without being asked. */
        HIDDEN,
        /** A number that it knows likewise. */
        VERSION,
        LINE,
        TEXT,
        DAY,
        NUMBER,
        YES_NO,
        TICK,
        ONE_OF,
        ANY_OF,
        PARTNER,
        PARTNERS,
        PRINCIPLE,
        PLACES,
        /** An agreement, commitment, initiative or case, by its number. */
        OBJECT
    }

    private static final Set<Kind> WRITTEN = Set.of(Kind.LINE, Kind.TEXT, Kind.DAY, Kind.NUMBER, Kind.OBJECT);
    private static final String WHY = "field.reason";

    public static Field hidden(String name) {
        return of(Kind.HIDDEN, name, name);
    }

    public static Field version(String name) {
        return of(Kind.VERSION, name, name);
    }

    public static Field of(Kind kind, String name, String words) {
        return new Field(kind, name, words, true, List.of(), words);
    }

    /** One of these. */
    public static Field oneOf(String name, String words, String names, Object... codes) {
        var all = Arrays.stream(codes).map(Object::toString).toList();
        return new Field(Kind.ONE_OF, name, words, true, all, names);
    }

    /** One of these kinds of objects, as read models are called. */
    public static Field object(String name, String words, String... models) {
        return new Field(Kind.OBJECT, name, words, true, Arrays.asList(models), words);
    }

    /** Why it is done: it belongs to what is said, and all may read it. */
    public static Field why() {
        return of(Kind.TEXT, "reason", WHY);
    }

    /** When it happened; an earlier day needs a word of why it is recorded late. */
    static final List<Field> WHEN = List.of(
            of(Kind.DAY, "occurredOn", "field.occurredOn"),
            of(Kind.LINE, "reason", "field.late").optional());

    public Field optional() {
        return new Field(kind, name, words, false, codes, names);
    }

    public boolean isVisible() {
        return kind != Kind.HIDDEN && kind != Kind.VERSION;
    }

    /** Whether one writes what one likes, and does not choose. */
    boolean isWritten() {
        return WRITTEN.contains(kind);
    }

    /** As the command takes it; null where nothing was filled in. */
    @Nullable
    Object value(Sent sent) {
        var written = sent.words(name);
        if (kind == Kind.TICK) return written == null ? null : Boolean.TRUE;
        if (written == null) return kind == Kind.PLACES && required ? List.of() : null;
        return switch (kind) {
            case VERSION, NUMBER -> number(written);
            case YES_NO -> Boolean.valueOf(written);
            case ANY_OF, PARTNERS, PLACES -> written.lines().toList();
            case HIDDEN, LINE, TEXT, DAY, TICK, ONE_OF, PARTNER, PRINCIPLE, OBJECT -> written;
        };
    }

    /** What is no number is sent as it is: it is refused beside its field. */
    private static Object number(String written) {
        try {
            return Integer.valueOf(written);
        } catch (NumberFormatException _) {
            return written;
        }
    }
}
