package sikkerby.query.comparison;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.query.agreement.Agreements.Whole;
import sikkerby.query.commitment.CommitmentView;

/**
 * One thing that is said of an object, under the other dates and under those of the page.
 *
 * @param before null where there was none, or the object was not there; likewise now
 */
record Line(
        String key,
        Kind kind,
        @Nullable Object before,
        @Nullable Object now) {

    /** How a value is put into words. */
    enum Kind {
        STATE,
        DAY,
        PARTNER,
        PARTNERS,
        PLACES,
        WORDS,
        NUMBER,
        YES_OR_NO
    }

    public boolean differs() {
        return !Objects.equals(before, now);
    }

    static List<Line> of(@Nullable Whole before, @Nullable Whole now) {
        var lines = new Lines<>(before, now);
        return Stream.of(
                        lines.of("state", Kind.STATE, it -> it.agreed().status().name()),
                        lines.of("termsVersion", Kind.NUMBER, Whole::termsVersion),
                        lines.of("awaiting", Kind.PARTNERS, Whole::awaiting),
                        lines.of("from", Kind.DAY, it -> it.agreed().from()),
                        lines.of("to", Kind.DAY, it -> it.agreed().to()),
                        lines.of("parties", Kind.PARTNERS, it -> it.agreed().parties()),
                        lines.of("contributors", Kind.PARTNERS, Whole::contributors),
                        lines.of("places", Kind.PLACES, it -> it.agreed().places()),
                        lines.of("title", Kind.WORDS, it -> it.agreed().title()),
                        lines.of("text", Kind.WORDS, Whole::text),
                        lines.of("purpose", Kind.WORDS, Whole::purpose),
                        lines.of("noticePeriodDays", Kind.NUMBER, Whole::noticePeriodDays))
                .toList();
    }

    static List<Line> of(@Nullable CommitmentView before, @Nullable CommitmentView now) {
        var lines = new Lines<>(before, now);
        return Stream.of(
                        lines.of("state", Kind.STATE, CommitmentView::state),
                        lines.of("overdue", Kind.YES_OR_NO, CommitmentView::overdue),
                        lines.of("debtor", Kind.PARTNER, CommitmentView::debtor),
                        lines.of("dueOn", Kind.DAY, CommitmentView::dueOn),
                        lines.of("words", Kind.WORDS, CommitmentView::text),
                        lines.of("slips", Kind.NUMBER, CommitmentView::slips),
                        lines.of("owedTo", Kind.PARTNERS, CommitmentView::beneficiaries),
                        lines.of("agreement", Kind.WORDS, CommitmentView::agreementNumber),
                        lines.of("pledgedOn", Kind.DAY, CommitmentView::pledgedOn),
                        lines.of("keptOn", Kind.DAY, CommitmentView::keptOn),
                        lines.of("onTrack", Kind.YES_OR_NO, CommitmentView::onTrack),
                        lines.of("silent", Kind.YES_OR_NO, CommitmentView::silent),
                        lines.of("orphaned", Kind.YES_OR_NO, CommitmentView::orphaned),
                        lines.of("contested", Kind.YES_OR_NO, CommitmentView::contested),
                        lines.of("evidence", Kind.NUMBER, it -> it.evidence().size()),
                        lines.of("places", Kind.PLACES, CommitmentView::places))
                .toList();
    }

    /** What nobody speaks of under either dates is left out by whoever shows it. */
    public boolean saysSomething() {
        return isSaid(before) || isSaid(now);
    }

    private static boolean isSaid(@Nullable Object value) {
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }

    private record Lines<V>(@Nullable V before, @Nullable V now) {

        Line of(String key, Kind kind, Function<V, @Nullable Object> value) {
            return new Line(
                    key, kind, before == null ? null : value.apply(before), now == null ? null : value.apply(now));
        }
    }
}
