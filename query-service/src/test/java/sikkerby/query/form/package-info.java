@NullMarked
package sikkerby.query.form;

import org.jspecify.annotations.NullMarked;
