package sikkerby.query.time;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import sikkerby.query.ask.Invalid;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cursors keep the dates, the position and the filters of their first page, so that a list read page by page is one
 * answer; they are sealed, so that nobody can make up another.
 */
public final class Cursors {

    /** What a cursor says. */
    public record Cursor(
            String path, Map<String, String> filters, LocalDate validAt, long position, Bookmark bookmark) {}

    private final JsonMapper json = new JsonMapper();
    private final Seal seal;

    public Cursors(Seal seal) {
        this.seal = seal;
    }

    public String after(TimeRequest time, AsOf asOf, Bookmark last) {
        var said =
                json.writeValueAsBytes(new Cursor(time.path(), time.filters(), asOf.validAt(), asOf.knownAt(), last));
        var sealed = Arrays.copyOf(said, said.length + Seal.LENGTH);
        System.arraycopy(seal.of(said), 0, sealed, said.length, Seal.LENGTH);
        return text(sealed);
    }

    /** Refuses one that was tampered with, or that belongs to another list. */
    public Cursor open(String cursor, String path) {
        var opened = open(cursor);
        if (!opened.path().equals(path)) throw foreign();
        return opened;
    }

    private Cursor open(String cursor) {
        try {
            var sealed = Base64.getUrlDecoder().decode(cursor);
            // Spare bits and padding do not decode to anything, and so no seal would tell.
            if (sealed.length <= Seal.LENGTH || !text(sealed).equals(cursor)) throw foreign();
            var said = Arrays.copyOf(sealed, sealed.length - Seal.LENGTH);
            var under = Arrays.copyOfRange(sealed, said.length, sealed.length);
            if (!MessageDigest.isEqual(under, seal.of(said))) throw foreign();
            return json.readValue(said, Cursor.class);
        } catch (IllegalArgumentException _) {
            throw foreign();
        }
    }

    private static String text(byte[] sealed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private static Invalid foreign() {
        return new Invalid(
                "cursor",
                "Er ikke en markør til denne liste: brug \"next\" fra siden før, uændret.",
                "Is not a cursor of this list: use \"next\" of the page before, unchanged.",
                "cursor");
    }
}
