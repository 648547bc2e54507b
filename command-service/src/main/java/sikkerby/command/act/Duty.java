package sikkerby.command.act;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * What an object is to do by itself once a day has come, without anybody asking.
 *
 * @param name tells the duties of one object apart, such as {@code BringIntoForce 2}
 * @param dueOn the day on which it is to happen, Europe/Copenhagen
 * @param command what is sent to the object that day, by an act of {@link Act#bySystem}
 */
public record Duty(String name, LocalDate dueOn, Function<Act, Command> command) {}
