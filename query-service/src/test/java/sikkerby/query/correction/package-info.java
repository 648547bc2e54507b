/** The register of corrections, and what they do to what is read. */
@NullMarked
package sikkerby.query.correction;

import org.jspecify.annotations.NullMarked;
