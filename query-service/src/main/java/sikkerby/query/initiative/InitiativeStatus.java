package sikkerby.query.initiative;

/** Where an initiative stands on a day. */
enum InitiativeStatus {
    PROPOSED,
    APPROVED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    CANCELLED
}
