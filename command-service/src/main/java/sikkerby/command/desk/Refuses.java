package sikkerby.command.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import sikkerby.command.act.RefusalCode;

/** What the command of a handler method may be refused for, beside what any command may: said in the API document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    RefusalCode[] value();

    /** Also for whatever the rules of the object refuse, by which it is judged once more. */
    boolean judged() default false;
}
