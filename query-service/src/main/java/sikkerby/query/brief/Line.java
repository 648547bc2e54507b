package sikkerby.query.brief;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sikkerby.query.brief.BriefView.Group;
import sikkerby.query.brief.BriefView.Part;

/**
 * One thing about a place, as its list has it.
 *
 * @param item an agreement, a commitment or an initiative
 */
record Line(String state, String number, Object item) {

    /** What of a place's a list is about. */
    enum Kind {
        AGREEMENTS,
        COMMITMENTS,
        INITIATIVES;

        /** In the order in which the page of the place has them; null for every state. */
        List<Line> of(BriefView brief, @Nullable String state) {
            return switch (this) {
                case AGREEMENTS -> lines(brief.agreements(), state, BriefView.Agreement::number);
                case COMMITMENTS -> lines(brief.commitments(), state, BriefView.Commitment::number);
                case INITIATIVES -> lines(brief.initiatives(), state, BriefView.Initiative::number);
            };
        }
    }

    private static <T> List<Line> lines(Part<T> part, @Nullable String state, Function<T, String> number) {
        return part.states().stream()
                .filter(it -> state == null || it.state().equals(state))
                .flatMap(it -> it.items().stream().map(item -> new Line(it.state(), number.apply(item), item)))
                .toList();
    }

    /** Some of them by their state again. */
    static List<Group<Object>> groups(List<Line> lines) {
        var states = lines.stream().collect(groupingBy(Line::state, LinkedHashMap::new, toList()));
        return states.entrySet().stream()
                .map(it -> new Group<>(
                        it.getKey(),
                        it.getValue().size(),
                        it.getValue().stream().map(Line::item).toList()))
                .toList();
    }
}
