package sikkerby.events.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;
import sikkerby.events.place.PlaceCode;

/**
 * One version of what the parties bind themselves to: its words, and the clauses that the rules read.
 *
 * @param ratifiedBy the body that must ratify before it binds, where one must
 * @param legalBasis the law that allows information to be shared, where it is
 * @param reviewEvery after so many months the parties look at the terms again, where they are to
 * @param confirmRule who confirms what was kept, where that is not any other party
 */
public record Terms(
        Text text,
        @Nullable Text purpose,
        Period period,
        List<PlaceCode> places,
        int noticePeriodDays,
        boolean survivesWithdrawal,
        @Nullable BodyCode ratifiedBy,
        @Nullable Text legalBasis,
        @Nullable Integer reviewEvery,
        @Nullable ConfirmRule confirmRule) {

    /** Never to be reviewed, and with any other party to confirm. */
    public Terms(
            Text text,
            @Nullable Text purpose,
            Period period,
            List<PlaceCode> places,
            int noticePeriodDays,
            boolean survivesWithdrawal,
            @Nullable BodyCode ratifiedBy,
            @Nullable Text legalBasis) {
        this(text, purpose, period, places, noticePeriodDays, survivesWithdrawal, ratifiedBy, legalBasis, null, null);
    }

    public ConfirmRule whoConfirms() {
        return confirmRule == null ? ConfirmRule.ANY_OTHER_PARTY : confirmRule;
    }

    /** The same for other days: the words are those that were agreed before, and are kept where they were said first. */
    public Terms during(Period other) {
        return with(
                other,
                carried(text),
                purpose == null ? null : carried(purpose),
                legalBasis == null ? null : carried(legalBasis));
    }

    /** These clauses in the words of other terms. */
    public Terms inWordsOf(Terms other) {
        return with(period, other.text, other.purpose, other.legalBasis);
    }

    private Terms with(Period days, Text words, @Nullable Text aim, @Nullable Text law) {
        return new Terms(
                words,
                aim,
                days,
                places,
                noticePeriodDays,
                survivesWithdrawal,
                ratifiedBy,
                law,
                reviewEvery,
                confirmRule);
    }

    /** Taken over one line a clause, in this order; erasing the words later leaves it as it was. */
    public TermsHash hash() {
        var clauses = """
            text=%s
            purpose=%s
            from=%s
            until=%s
            places=%s
            noticePeriodDays=%d
            survivesWithdrawal=%b
            ratifiedBy=%s
            legalBasis=%s
            """.formatted(
                        text.digest(),
                        digest(purpose),
                        period.from(),
                        blankIfNull(period.until()),
                        places.stream().map(PlaceCode::value).collect(Collectors.joining(",")),
                        noticePeriodDays,
                        survivesWithdrawal,
                        blankIfNull(ratifiedBy),
                        digest(legalBasis));
        // Terms without these keep the hash they had before there were such clauses.
        if (reviewEvery != null) clauses += "reviewEvery=" + reviewEvery + "\n";
        if (confirmRule != null) clauses += "confirmRule=" + confirmRule + "\n";
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(clauses.getBytes(UTF_8));
            return new TermsHash(HexFormat.of().formatHex(sha256));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }

    private static Text carried(Text words) {
        return Text.erased(words.digest());
    }

    private static String digest(@Nullable Text words) {
        return words == null ? "" : words.digest();
    }

    private static String blankIfNull(@Nullable Object clause) {
        return clause == null ? "" : clause.toString();
    }
}
