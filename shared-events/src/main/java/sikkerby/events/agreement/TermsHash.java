package sikkerby.events.agreement;

import java.util.regex.Pattern;

/** What a party accepts: SHA-256 over the clauses and the salted digests of the words, in lower-case hexadecimal. */
public record TermsHash(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public TermsHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form " + FORM + ": " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
