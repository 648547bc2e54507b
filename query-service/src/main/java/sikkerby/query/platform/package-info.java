/** How the service is put together: web, security, problems, metrics, health. */
@NullMarked
package sikkerby.query.platform;

import org.jspecify.annotations.NullMarked;
