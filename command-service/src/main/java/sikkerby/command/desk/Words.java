package sikkerby.command.desk;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Free words: not blank, not too long, without control characters, and without numbers that point to a person. */
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {FreeWords.ForWords.class, FreeWords.ForActor.class})
public @interface Words {

    /** The message by which a suspected CPR or phone number is told from other findings. */
    String PERSONAL_DATA = "{sikkerby.PersonalData}";

    int max() default 10_000;

    String message() default "{sikkerby.Words}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
