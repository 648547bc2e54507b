package sikkerby.house.culprit;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** Has what it needs put into a field behind its back. */
public final class FieldInjection {
    @Autowired
    @Nullable
    String needed;

    @Retention(RetentionPolicy.RUNTIME)
    private @interface Autowired {}
}
