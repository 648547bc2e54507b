package sikkerby.query.commitment;

/** Where a commitment stands on a day; BINDING is never stored, but read off its agreement. */
enum CommitmentStatus {
    PLEDGED,
    BINDING,
    CLAIMED,
    FULFILLED,
    DISPUTED,
    RELEASED,
    TRANSFERRED,
    NOT_MET,
    LAPSED
}
