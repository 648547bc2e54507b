package sikkerby.events.strategy;

/** Until 2017 the city worked by programmes, since then by strategies. */
public enum StrategyKind {
    PROGRAMME,
    STRATEGY
}
