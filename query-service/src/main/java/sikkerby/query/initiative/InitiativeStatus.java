package sikkerby.query.initiative;

/** Where an initiative stands on a day. */
public enum InitiativeStatus {
    PROPOSED,
    APPROVED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    CANCELLED;

    /** Nothing comes after it. */
    public boolean isEnd() {
        return this == COMPLETED || this == CANCELLED;
    }
}
