package sikkerby.query.commitment;

/**
 * Where a commitment stands on a day; BINDING is never stored, but read off its agreement. TRANSFERRED is open still, as a
 * task of somebody who is not bound; what a party took over is PLEDGED or BINDING again.
 */
public enum CommitmentStatus {
    PROPOSED,
    DECLINED,
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
