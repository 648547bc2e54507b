package sikkerby.events.fact;

/**
 * Who acted: an opaque name of a person or a function, as the identity provider has it. People's names live in a directory,
 * never in events.
 */
public record ActorId(String value) {

    /** What OpenID Connect lets a subject be, up to 255 ASCII signs; but none that cannot be seen: no full name is one. */
    private static final String FORM = "[!-~]{1,255}";

    private static final int LONGEST = 255;

    public ActorId {
        if (!isOne(value)) throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
    }

    public static boolean isOne(String value) {
        return !value.isEmpty() && value.length() <= LONGEST && value.chars().allMatch(ActorId::isVisible);
    }

    private static boolean isVisible(int sign) {
        return '!' <= sign && sign <= '~';
    }

    @Override
    public String toString() {
        return value;
    }
}
