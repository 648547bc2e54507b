package sikkerby.events.initiative;

/** What a partner that does not own an initiative does in it. */
public enum PartnerRole {
    CONTRIBUTOR
}
