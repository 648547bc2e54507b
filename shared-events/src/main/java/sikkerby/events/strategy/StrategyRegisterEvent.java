package sikkerby.events.strategy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import sikkerby.events.fact.Fact;

/** What stands in the one register of all strategies. Names and components are stored and never change. */
public sealed interface StrategyRegisterEvent extends Fact {
    /** The one object that the register is. */
    UUID REGISTER = UUID.nameUUIDFromBytes("strategy-register".getBytes(UTF_8));

    StrategyCode strategy();

    /** Stored with the strategy's draft in one stroke: of two drafts at a time, the later one must look again. */
    record StrategyRegistered(StrategyCode strategy, LocalDate occurredOn) implements StrategyRegisterEvent {}
}
