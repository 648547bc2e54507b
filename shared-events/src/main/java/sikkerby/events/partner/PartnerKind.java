package sikkerby.events.partner;

/** What sort of organisation a partner is. */
public enum PartnerKind {
    MUNICIPALITY,
    ADMINISTRATION,
    SSP,
    POLICE,
    OTHER
}
