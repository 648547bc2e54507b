package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.words.Said;

/**
 * Terms that somebody proposed.
 *
 * @param notice how many days before it leaves a party has to say so
 * @param survives a party that leaves does not suspend them
 * @param asks whether they are to be ratified, to be reviewed, and who answers whether a promise was kept
 * @param parties those who have to accept them
 * @param carried in the words of former terms, not in words of their own
 */
public record Terms(
        int number,
        LocalDate proposedOn,
        LocalDate from,
        @Nullable LocalDate to,
        int notice,
        boolean survives,
        List<String> asks,
        List<String> parties,
        boolean carried,
        int order) {

    boolean areToBeRatified() {
        return asks.contains(Said.RATIFIED);
    }

    boolean areToBeReviewed() {
        return asks.contains(Said.REVIEWED);
    }

    boolean areAnsweredByOwed() {
        return asks.contains(Said.ANSWERED_BY_OWED);
    }

    boolean areMeantFor(LocalDate day) {
        return !day.isBefore(from) && !areOverBy(day);
    }

    boolean areOverBy(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    /** The first day on which they do not bind any more, where they have a last one. */
    public LocalDate end() {
        return Objects.requireNonNull(to).plusDays(1);
    }

    /** The first of their days on which somebody joins who has not said when. */
    LocalDate firstFor(Said said) {
        if (said.from() != null) return said.from();
        return from.isBefore(said.day()) ? said.day() : from;
    }

    /** The same, as of the day on which they were proposed after all. */
    Terms proposedOn(LocalDate day) {
        return new Terms(number, day, from, to, notice, survives, asks, parties, carried, order);
    }

    /** As they are proposed again, for these days and parties. */
    Terms anew(int next, LocalDate day, LocalDate first, @Nullable LocalDate last, List<String> who, int now) {
        return new Terms(next, day, first, last, notice, survives, asks, who, true, now);
    }

    /** The same for other days. */
    boolean areAs(Terms other) {
        return notice == other.notice && survives == other.survives && asks.equals(other.asks);
    }

    /** What would be proposed once more, word for word. */
    boolean areSaidAgainBy(Terms other) {
        return !carried && areAs(other) && areOnTheDaysOf(other);
    }

    boolean areOnTheDaysOf(Terms other) {
        return from.equals(other.from) && Objects.equals(to, other.to);
    }
}
