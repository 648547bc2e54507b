package sikkerby.query.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import sikkerby.events.fact.Fact;

/** From this day on, the object is so. */
public record Step<S>(LocalDate day, UnaryOperator<S> change) {

    /** One change, from the day on which the fact takes effect. */
    public static <S> List<Step<S>> on(Fact fact, UnaryOperator<S> change) {
        return List.of(new Step<>(fact.takesEffectOn(), change));
    }
}
