package sikkerby.events.fact;

/** Who may read something, from everyone who is signed in to the holders of a reading right. */
public enum Confidentiality {
    PUBLIC,
    PARTIES,
    AGENCY,
    RESTRICTED
}
