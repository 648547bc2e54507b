/** Read models that keep their history: how facts become rows, and how rows are written and rebuilt. */
@NullMarked
package sikkerby.query.model;

import org.jspecify.annotations.NullMarked;
