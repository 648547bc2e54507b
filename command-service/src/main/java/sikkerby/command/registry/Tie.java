package sikkerby.command.registry;

import java.util.List;
import java.util.function.Function;
import sikkerby.events.fact.Period;

/** What one thing is tied to on these days, such as a partner to its parent or an initiative to what it is part of. */
public record Tie<T>(T to, Period during) {

    /** Whether one thing is another, or leads to it by ties that all hold on one and the same day of the period. */
    public static <T> boolean lead(T from, T to, Period during, Function<T, List<Tie<T>>> ties) {
        return from.equals(to)
                || ties.apply(from).stream()
                        .anyMatch(tie -> tie.during().common(during).stream()
                                .anyMatch(common -> lead(tie.to(), to, common, ties)));
    }
}
