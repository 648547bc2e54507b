package sikkerby.query.model;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** From this day on, the object is so. */
public record Step<S>(LocalDate day, UnaryOperator<S> change) {}
