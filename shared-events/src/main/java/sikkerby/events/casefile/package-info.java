/** What can happen to cases: the notes, document references and links that the cooperation keeps beside the filing system. */
@NullMarked
package sikkerby.events.casefile;

import org.jspecify.annotations.NullMarked;
