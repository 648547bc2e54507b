package sikkerby.endtoend;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One command of a random story, before anybody knows whether it is allowed.
 *
 * @param by the code of the partner whose coordinator sends it, or that of who else does
 * @param day the day it is said to have happened on
 * @param number the version of the terms, or the number of the revision
 * @param days how many days of notice terms ask for
 * @param from the first day of terms, the day that something is due on, or the day that a correction gives
 * @param other the partner that it is about
 * @param flag what there is to say yes or no to
 */
record Said(
        What what,
        String by,
        LocalDate day,
        int number,
        int days,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String other,
        boolean flag) {

    static final String STEERING_GROUP = "STYREGRUPPE";

    static Said of(What what, String by, LocalDate day) {
        return new Said(what, by, day, 0, 0, null, null, null, false);
    }

    Said number(int which) {
        return new Said(what, by, day, which, days, from, to, other, flag);
    }

    Said days(int notice) {
        return new Said(what, by, day, number, notice, from, to, other, flag);
    }

    Said from(@Nullable LocalDate first) {
        return new Said(what, by, day, number, days, first, to, other, flag);
    }

    Said to(@Nullable LocalDate last) {
        return new Said(what, by, day, number, days, from, last, other, flag);
    }

    Said about(String partner) {
        return new Said(what, by, day, number, days, from, to, partner, flag);
    }

    Said flag(boolean yes) {
        return new Said(what, by, day, number, days, from, to, other, yes);
    }

    /** The day that this is about, where it is about one. */
    LocalDate about() {
        return Objects.requireNonNull(from);
    }

    /** The partner that this is about, where it is about one. */
    String whom() {
        return Objects.requireNonNull(other);
    }

    boolean bySteeringGroup() {
        return by.equals(STEERING_GROUP);
    }

    /**
     * Where it is sent.
     *
     * @param id of the object it is about
     */
    String path(String id) {
        return filled(what.path()).replace("{id}", id);
    }

    /**
     * What is sent.
     *
     * @param under the agreement it stands under
     * @param entry the one that it corrects
     */
    String body(String under, String entry) {
        var always = what.corrects()
                ? "'eventId': '%s', 'reasonCode': '%s', 'text': 'Forkert.'"
                        .formatted(entry, what == What.CORRECT ? "WRONG_DATE" : "ENTERED_IN_ERROR")
                : "'occurredOn': '%s', 'reason': 'Indført efter mødet.'".formatted(day);
        var words = filled(what.words()).replace("{under}", under);
        return "{" + (words.isEmpty() ? "" : words + ", ") + always + "}";
    }

    private String filled(String text) {
        return text.replace("{number}", Integer.toString(number))
                .replace("{days}", Integer.toString(days))
                .replace("{from}", quoted(from))
                .replace("{to}", quoted(to))
                .replace("{other}", String.valueOf(other))
                .replace("{flag}", Boolean.toString(flag))
                .replace("{decision}", bySteeringGroup() ? "'Styregruppen, punkt 3'" : "null");
    }

    private static String quoted(@Nullable LocalDate day) {
        return day == null ? "null" : "'" + day + "'";
    }
}
