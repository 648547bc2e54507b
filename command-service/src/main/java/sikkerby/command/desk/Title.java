package sikkerby.command.desk;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Free words on one line, such as a title or a name. */
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FreeWords.ForTitle.class)
public @interface Title {

    int max() default 200;

    /** A web address, where a run of eight digits is no phone number. */
    boolean link() default false;

    String message() default "{sikkerby.Words}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
