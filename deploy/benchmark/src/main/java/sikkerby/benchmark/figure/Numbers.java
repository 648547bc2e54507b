package sikkerby.benchmark.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them: three digits that mean something, and no more. */
public final class Numbers {

    private Numbers() {}

    static double rounded(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) return 0;
        return BigDecimal.valueOf(value)
                .round(new MathContext(value >= 1000 ? 6 : 3, RoundingMode.HALF_UP))
                .doubleValue();
    }

    /** Without an exponent, and without a fraction that is nothing. */
    public static String plain(double value) {
        return BigDecimal.valueOf(rounded(value)).stripTrailingZeros().toPlainString();
    }

    /** Such as {@code 10 k} or {@code 10 M}. */
    public static String size(long count) {
        if (count >= 1_000_000 && count % 1_000_000 == 0) return count / 1_000_000 + " M";
        return count >= 1_000 && count % 1_000 == 0 ? count / 1_000 + " k" : String.format(Locale.ROOT, "%d", count);
    }
}
