package sikkerby.query.ledger;

import sikkerby.query.partner.Partners.Card;

/**
 * A partner in the list of them.
 *
 * @param depth how many it stands below
 * @param agreements how many bind it
 * @param open how many promises it still has to keep
 * @param overdue how many of those are past their day
 * @param initiatives how many under way it takes part in
 */
record PartnerLine(Card card, int depth, long agreements, long open, long overdue, long initiatives) {}
