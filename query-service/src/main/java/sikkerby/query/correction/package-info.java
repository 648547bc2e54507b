/** The register of corrections: which entries were recorded wrongly, and how they are now understood. */
@NullMarked
package sikkerby.query.correction;

import org.jspecify.annotations.NullMarked;
