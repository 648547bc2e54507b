/** The city and its districts, in the three geographies that coexist. */
@NullMarked
package sikkerby.events.place;

import org.jspecify.annotations.NullMarked;
