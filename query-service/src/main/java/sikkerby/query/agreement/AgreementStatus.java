package sikkerby.query.agreement;

/** Where an agreement stands on a day; each API word of the domain, though not all can be reached yet. */
public enum AgreementStatus {
    DRAFT,
    PROPOSED,
    IN_FORCE,
    SUSPENDED,
    TERMINATED,
    EXPIRED,
    SUPERSEDED
}
