/** The identity provider of local runs: an ordinary OpenID provider with the demo's users. */
@NullMarked
package sikkerby.local.identity;

import org.jspecify.annotations.NullMarked;
