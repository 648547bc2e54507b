package sikkerby.events.casefile;

/** What kind of object a case is linked to. */
public enum LinkedKind {
    INITIATIVE,
    AGREEMENT,
    COMMITMENT,
    CASE
}
