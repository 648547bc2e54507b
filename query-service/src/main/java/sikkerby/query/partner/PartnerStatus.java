package sikkerby.query.partner;

/** Whether a partner is there on a day, or is no more. */
public enum PartnerStatus {
    REGISTERED,
    DISSOLVED
}
