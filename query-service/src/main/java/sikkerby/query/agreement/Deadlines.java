package sikkerby.query.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Row;
import sikkerby.query.time.AsOf;

/** Reads what the parties of terms that bind have to see to: that they are reviewed, and what is to follow them. */
@Component
public final class Deadlines {

    private static final int DAYS_BEFORE_REVIEW = 30;
    private static final List<Integer> DAYS_BEFORE_END = List.of(30, 60, 120);

    private final AgreementReadModel model;
    private final Histories histories;

    Deadlines(AgreementReadModel model, Histories histories) {
        this.model = model;
        this.histories = histories;
    }

    /**
     * One of them.
     *
     * @param parties those whom the terms bind
     * @param since the day of the last warning
     * @param day by which it is to be done; of an end, the last day on which the terms bind
     */
    public record Deadline(
            What what,
            UUID agreement,
            String number,
            @Nullable String title,
            List<PartnerCode> parties,
            LocalDate since,
            LocalDate day) {

        /** What the parties are to do by then. */
        public enum What {
            REVIEW,
            FOLLOW
        }
    }

    /** All that are near or past, in the order of their agreements' ids. */
    public List<Deadline> near(AsOf asOf) {
        return histories.of(model).at(asOf).where("it.status in ('IN_FORCE', 'SUSPENDED')").all().stream()
                .flatMap(row -> Stream.of(review(row, asOf.validAt()), end(row, asOf.validAt())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What was left to end is not looked at again. */
    private static Optional<Deadline> review(Row<AgreementState> row, LocalDate today) {
        if (row.state().endingOn() != null) return Optional.empty();
        return row.state()
                .onItsDays()
                .flatMap(it -> Optional.ofNullable(it.reviewDueOn()))
                .map(day -> deadline(Deadline.What.REVIEW, row, day.minusDays(DAYS_BEFORE_REVIEW), day))
                .filter(it -> !today.isBefore(it.since()));
    }

    /** Nobody is warned of an end that was decided, or before which too few are left, or all agreed on what is to follow. */
    private static Optional<Deadline> end(Row<AgreementState> row, LocalDate today) {
        var it = row.state();
        var until = it.onItsDays().map(TermsVersion::until).orElse(null);
        if (until == null
                || it.endingOn() != null
                || it.isFollowed()
                || !it.members().canGoOnFrom(until)) return Optional.empty();
        var lastDay = until.minusDays(1);
        var left = ChronoUnit.DAYS.between(today, lastDay);
        return DAYS_BEFORE_END.stream()
                .filter(days -> left <= days)
                .findFirst()
                .map(days -> deadline(Deadline.What.FOLLOW, row, lastDay.minusDays(days), lastDay));
    }

    private static Deadline deadline(Deadline.What what, Row<AgreementState> row, LocalDate since, LocalDate day) {
        var it = row.state();
        return new Deadline(
                what,
                row.object(),
                it.card().number(),
                it.card().title(),
                it.members().bound(),
                since,
                day);
    }
}
