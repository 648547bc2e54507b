package sikkerby.events.agreement;

/** What sort of agreement it is; sharing information needs a legal basis of its own (retsplejeloven § 115). */
public enum AgreementKind {
    SAFETY_PARTNERSHIP,
    COOPERATION,
    INFO_SHARING,
    OPERATIONAL
}
