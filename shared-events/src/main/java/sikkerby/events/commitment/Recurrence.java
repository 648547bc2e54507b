package sikkerby.events.commitment;

/** How often what was promised is to be done, up to the last day on which it is due. */
public enum Recurrence {
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY
}
