package sikkerby.command.registry;

import sikkerby.events.strategy.StrategyRegisterEvent.StrategyRegistered;

/** The one list of all strategies: what is entered is stored in one stroke with what the command itself applies. */
@FunctionalInterface
public interface StrategyRegister {

    /**
     * Enters one strategy more.
     *
     * @param before how many were entered when this was decided: of two who count the same, one is decided anew
     */
    void enter(StrategyRegistered strategy, int before);
}
