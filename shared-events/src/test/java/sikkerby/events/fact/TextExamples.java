package sikkerby.events.fact;

/** Free words as the examples write them: always under the same salt, so that their digests are the same every day. */
public final class TextExamples {
    private static final String SALT = "AAAAAAAAAAAAAAAAAAAAAA";

    private TextExamples() {}

    public static Text text(String words) {
        return Text.salted(words, SALT);
    }

    public static Name name(String da, String en) {
        return new Name(text(da), text(en));
    }

    public static Name danishName(String da) {
        return new Name(text(da), null);
    }
}
