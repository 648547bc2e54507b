package sikkerby.events.initiative;

import sikkerby.events.fact.Text;
import sikkerby.events.strategy.PrincipleCode;

/**
 * What becomes of one principle when an initiative is carried over to a later strategy.
 *
 * @param former the principle of the strategy it leaves
 * @param principle the one of the later strategy that takes its place
 */
public record CarriedPrinciple(PrincipleCode former, PrincipleCode principle, Text because, boolean primary) {}
