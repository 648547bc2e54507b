package sikkerby.events.commitment;

import java.math.BigDecimal;
import sikkerby.events.fact.Text;

/** How much was promised, in a unit that the promise itself names. */
public record Measure(BigDecimal amount, Text unit) {}
