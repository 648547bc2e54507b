package sikkerby.query.agreement;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.query.agreement.TermsDifference.Part.Kind;

/**
 * What changed from one version of the terms to another.
 *
 * @param clauses those that differ, old and new
 * @param text the whole text, part by part; likewise the purpose and the legal basis
 */
@Schema(name = "TermsDifference")
record TermsDifference(
        int from,
        int to,
        boolean same,
        List<Clause> clauses,
        List<Part> text,
        List<Part> purpose,
        List<Part> legalBasis) {

    /**
     * A clause that differs.
     *
     * @param clause its name in the terms
     * @param before null where there was none
     */
    @Schema(name = "ChangedClause")
    record Clause(
            @Schema(example = "noticePeriodDays") String clause,
            @Schema(example = "90") @Nullable String before,
            @Schema(example = "30") @Nullable String after) {}

    /** Words that stayed, went or came; put one after the other, without those that came or went, they are either text. */
    @Schema(name = "DifferencePart")
    record Part(Kind kind, String words) {

        enum Kind {
            SAME,
            REMOVED,
            ADDED
        }
    }

    /** A word with the space after it. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    static TermsDifference between(TermsVersion before, TermsVersion after) {
        return new TermsDifference(
                before.number(),
                after.number(),
                before.hash().equals(after.hash()) && before.parties().equals(after.parties()),
                clauses(before, after),
                parts(before.text(), after.text()),
                parts(before.purpose(), after.purpose()),
                parts(before.legalBasis(), after.legalBasis()));
    }

    private static List<Clause> clauses(TermsVersion before, TermsVersion after) {
        return Stream.of(
                        clause("parties", before.parties(), after.parties()),
                        clause("from", before.from(), after.from()),
                        clause("to", lastDay(before), lastDay(after)),
                        clause("places", before.places(), after.places()),
                        clause("noticePeriodDays", before.noticePeriodDays(), after.noticePeriodDays()),
                        clause("survivesWithdrawal", before.survivesWithdrawal(), after.survivesWithdrawal()),
                        clause("ratifiedBy", before.ratifiedBy(), after.ratifiedBy()),
                        clause("reviewEvery", before.reviewEvery(), after.reviewEvery()),
                        clause("confirmRule", whoConfirms(before), whoConfirms(after)))
                .filter(it -> !Objects.equals(it.before(), it.after()))
                .toList();
    }

    private static ConfirmRule whoConfirms(TermsVersion it) {
        return it.confirmRule() == null ? ConfirmRule.ANY_OTHER_PARTY : it.confirmRule();
    }

    private static Clause clause(String name, @Nullable Object before, @Nullable Object after) {
        return new Clause(name, written(before), written(after));
    }

    private static @Nullable String written(@Nullable Object value) {
        if (value == null) return null;
        if (!(value instanceof List<?> codes)) return value.toString();
        return String.join(", ", codes.stream().map(Object::toString).toList());
    }

    private static @Nullable LocalDate lastDay(TermsVersion it) {
        return it.until() == null ? null : it.until().minusDays(1);
    }

    /** Words that are erased are as if there were none. */
    private static List<Part> parts(@Nullable String before, @Nullable String after) {
        var old = words(before);
        var now = words(after);
        // In linear space: long texts that have nothing in common would otherwise take gigabytes.
        var algorithm =
                new MyersDiffWithLinearSpace<String>((one, other) -> word(one).equals(word(other)));
        var telling = new Telling();
        for (var delta : DiffUtils.diff(old, now, algorithm, null, true).getDeltas()) {
            var source = delta.getSource().getLines();
            var target = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL)
                for (int i = 0; i < source.size(); i++) telling.stayed(source.get(i), target.get(i));
            else telling.changed(String.join("", source), String.join("", target));
        }
        return telling.parts();
    }

    /** Without the space after it: a word at the end of a line is the same as in its midst. */
    private static String word(String word) {
        return word.stripTrailing();
    }

    /** Puts the parts together. */
    private static final class Telling {

        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void stayed(String before, String after) {
            var word = word(before);
            if (!word.isEmpty()) {
                add(Kind.REMOVED, removed);
                add(Kind.ADDED, added);
                same.append(word);
            }
            var space = before.substring(word.length());
            var otherSpace = after.substring(word.length());
            if (!space.equals(otherSpace)) changed(space, otherSpace);
            else if (removed.isEmpty() && added.isEmpty()) same.append(space);
            else changed(space, space);
        }

        /** What went stands before what came, however the two were found. */
        void changed(String before, String after) {
            add(Kind.SAME, same);
            removed.append(before);
            added.append(after);
        }

        List<Part> parts() {
            add(Kind.SAME, same);
            add(Kind.REMOVED, removed);
            add(Kind.ADDED, added);
            return List.copyOf(parts);
        }

        private void add(Kind kind, StringBuilder words) {
            if (!words.isEmpty()) parts.add(new Part(kind, words.toString()));
            words.setLength(0);
        }
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
