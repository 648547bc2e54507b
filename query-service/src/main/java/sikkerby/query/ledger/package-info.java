/** What became of the promises of one partner. */
@NullMarked
package sikkerby.query.ledger;

import org.jspecify.annotations.NullMarked;
