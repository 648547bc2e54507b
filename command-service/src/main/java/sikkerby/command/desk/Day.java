package sikkerby.command.desk;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of this century, from 2000-01-01 to 2100-12-31: anything else is a slip of the hand. */
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Day.OfThisCentury.class)
public @interface Day {

    String message() default "{sikkerby.Day}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which days those are. */
    class OfThisCentury implements ConstraintValidator<Day, LocalDate> {

        private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || !(day.isBefore(FIRST) || day.isAfter(LAST));
        }
    }
}
