/** PostgreSQL for local runs, with its data in the checkout. */
@NullMarked
package sikkerby.local.database;

import org.jspecify.annotations.NullMarked;
