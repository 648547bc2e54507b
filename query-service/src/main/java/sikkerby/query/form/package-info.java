/** What a page offers one person to do, as forms of one kind for all objects, and what becomes of what is filled in. */
@NullMarked
package sikkerby.query.form;

import org.jspecify.annotations.NullMarked;
