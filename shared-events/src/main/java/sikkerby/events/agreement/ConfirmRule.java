package sikkerby.events.agreement;

/** Who answers, under some terms, a debtor's word that it has kept what it promised. */
public enum ConfirmRule {
    ANY_OTHER_PARTY,
    BENEFICIARY
}
