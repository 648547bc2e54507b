package sikkerby.endtoend.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One command of a random story, before anybody knows whether it is allowed.
 *
 * @param by the code of the partner whose coordinator sends it, or that of who else does
 * @param day the day it is said to have happened on
 * @param number the version of the terms, the number of a revision, or in which order an entry was told
 * @param days how many days of notice terms ask for, or lie between two words of a promise that recurs
 * @param from the first day of terms or of work, the day that something is due on, or the day that a correction gives
 * @param other the partner that it is about, or what else it names
 * @param named all that it names of one kind: principles, the primary one first, places, those to whom something is owed,
 *     or what terms ask for
 * @param strategy the one that it names
 * @param target which of the story's objects it is about beside its own; none where it names none
 * @param flag what there is to say yes or no to
 * @param paper whether the secretariat records it, and from what
 */
public record Said(
        What what,
        String by,
        LocalDate day,
        int number,
        int days,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String other,
        List<String> named,
        @Nullable String strategy,
        int target,
        boolean flag,
        Paper paper) {

    /** Another's word is recorded by the secretariat alone, and only from paper. */
    public enum Paper {
        NOT_NEEDED,
        MISSING,
        THERE
    }

    public static final String STEERING_GROUP = "STYREGRUPPE";
    public static final String SECRETARIAT = "SEKRETARIAT";
    public static final int NONE = -1;

    /** Terms say that the steering group ratifies them. */
    public static final String RATIFIED = "RATIFIED";

    /** Terms say that only those to whom something is owed answer whether it was kept. */
    public static final String ANSWERED_BY_OWED = "ANSWERED_BY_OWED";

    /** A promise recurs so often. */
    public static final int WEEKLY = 7;

    public static final int MONTHLY = 30;

    /** Terms are to be reviewed each month. */
    public static final String REVIEWED = "REVIEWED";

    public static Said of(What what, String by, LocalDate day) {
        return new Said(what, by, day, 0, 0, null, null, null, List.of(), null, NONE, false, Paper.NOT_NEEDED);
    }

    public Said number(int which) {
        return new Said(what, by, day, which, days, from, to, other, named, strategy, target, flag, paper);
    }

    public Said days(int notice) {
        return new Said(what, by, day, number, notice, from, to, other, named, strategy, target, flag, paper);
    }

    public Said from(@Nullable LocalDate first) {
        return new Said(what, by, day, number, days, first, to, other, named, strategy, target, flag, paper);
    }

    public Said to(@Nullable LocalDate last) {
        return new Said(what, by, day, number, days, from, last, other, named, strategy, target, flag, paper);
    }

    public Said about(String partner) {
        return new Said(what, by, day, number, days, from, to, partner, named, strategy, target, flag, paper);
    }

    public Said at(int which) {
        return new Said(what, by, day, number, days, from, to, other, named, strategy, which, flag, paper);
    }

    public Said naming(List<String> some) {
        return new Said(what, by, day, number, days, from, to, other, some, strategy, target, flag, paper);
    }

    public Said under(@Nullable String some) {
        return new Said(what, by, day, number, days, from, to, other, named, some, target, flag, paper);
    }

    public Said flag(boolean yes) {
        return new Said(what, by, day, number, days, from, to, other, named, strategy, target, yes, paper);
    }

    public Said on(Paper some) {
        return new Said(what, by, day, number, days, from, to, other, named, strategy, target, flag, some);
    }

    /** The day that this is about, where it is about one. */
    public LocalDate about() {
        return Objects.requireNonNull(from);
    }

    /** The last day that this is about, where it is about one. */
    public LocalDate last() {
        return Objects.requireNonNull(to);
    }

    /** The partner that this is about, where it is about one. */
    public String whom() {
        return Objects.requireNonNull(other);
    }

    public boolean bySteeringGroup() {
        return by.equals(STEERING_GROUP);
    }

    public boolean bySecretariat() {
        return by.equals(SECRETARIAT);
    }

    /** As the demo has them. */
    public String login() {
        return (paper == Paper.NOT_NEEDED ? by : SECRETARIAT).toLowerCase(Locale.ROOT);
    }

    /**
     * Where it is sent.
     *
     * @param ids what stands for the names in braces
     */
    public String path(Map<String, String> ids) {
        return filled(what.path(), ids);
    }

    /**
     * What is sent.
     *
     * @param ids what stands for the names in braces
     */
    public String body(Map<String, String> ids) {
        var always = what.corrects() ? "" : "'occurredOn': '%s', 'reason': 'Indført efter mødet.'".formatted(day);
        var words = filled(what.words(), ids);
        var party = paper == Paper.NOT_NEEDED ? "" : ", 'party': '%s'".formatted(by);
        var document = paper == Paper.THERE ? ", 'documentRef': '2026-0999999'" : "";
        return "{" + words + (words.isEmpty() || always.isEmpty() ? "" : ", ") + always + party + document + "}";
    }

    private String filled(String text, Map<String, String> ids) {
        var filled = text.replace("{number}", Integer.toString(number))
                .replace("{days}", Integer.toString(days))
                .replace("{from}", quoted(from))
                .replace("{to}", quoted(to))
                .replace("{other}", String.valueOf(other))
                .replace("{flag}", Boolean.toString(flag))
                .replace("{ratifiedBy}", named.contains(RATIFIED) ? "'STEERING_GROUP'" : "null")
                .replace("{months}", named.contains(REVIEWED) ? "1" : "null")
                .replace("{letter}", flag ? "'2026-0999999'" : "null")
                .replace("{why}", flag ? "'De går videre.'" : "null")
                .replace(
                        "{outcome}",
                        number == 0 ? "null" : number == 1 ? "'Kun halvdelen kom med.'" : "'Det er gjort.'")
                .replace("{strategy}", strategy == null ? "null" : "'" + strategy + "'")
                .replace("{principles}", principles())
                .replace("{named}", all("'%s'"))
                .replace("{confirmRule}", named.contains(ANSWERED_BY_OWED) ? "'BENEFICIARY'" : "null")
                .replace("{recurrence}", days == 0 ? "null" : days == WEEKLY ? "'WEEKLY'" : "'MONTHLY'")
                .replace("{served}", target == NONE ? "" : "'{target}'")
                .replace("{decision}", bySteeringGroup() ? "'Styregruppen, punkt 3'" : "null");
        for (var id : ids.entrySet()) filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        return filled;
    }

    /** The first as the primary one; where two are named in one, the former and the later. */
    private String principles() {
        var form = what == What.CARRY_OVER ? "{'from': '%s', 'code': '%s'" : "{'code': '%s'";
        var all = all(form + ", 'reason': 'Derfor.'}");
        return all.replaceFirst("}", ", 'primary': true}");
    }

    private String all(String form) {
        return named.stream()
                .map(it -> form.formatted((Object[]) it.split(">", -1)))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(@Nullable LocalDate day) {
        return day == null ? "null" : "'" + day + "'";
    }
}
