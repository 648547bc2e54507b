@NullMarked
package sikkerby.query.ledger;

import org.jspecify.annotations.NullMarked;
