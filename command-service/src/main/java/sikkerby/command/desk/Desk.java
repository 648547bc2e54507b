package sikkerby.command.desk;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.desk.Acts.Said;

/** Takes commands in, has them decided, and answers. */
@Component
public class Desk {

    private final Acts acts;
    private final Clerk clerk;
    private final Refusals refusals;
    private final MeterRegistry meters;
    private final String queryBase;

    Desk(Acts acts, Clerk clerk, Refusals refusals, MeterRegistry meters, Environment settings) {
        this.acts = acts;
        this.clerk = clerk;
        this.refusals = refusals;
        this.meters = meters;
        this.queryBase = settings.getProperty("sikkerby.query-base", "http://localhost:8080");
    }

    /**
     * For a command that makes an object: 201 and where it can be read.
     *
     * @param readPath its path in the read API, with {@code {id}} where its id stands
     * @param command may be asked for more than once: it names the same object each time
     */
    public ResponseEntity<Answer> create(Call call, Body body, String readPath, Function<Act, Command> command) {
        var answer = settled(call, Said.in(body), HttpStatus.CREATED, command);
        var location = queryBase + readPath.replace("{id}", answer.id().toString());
        return ResponseEntity.created(URI.create(location)).eTag(etag(answer)).body(answer);
    }

    /**
     * For a command that says something of an entry: 201, and the answer goes by the event that says it. Where nothing
     * changes, 200 and the answer of the object itself.
     *
     * @param readPath its path in the read API, with {@code {id}} where its id stands
     */
    public ResponseEntity<Answer> add(Call call, Body body, String readPath, Function<Act, Command> command) {
        var said = Said.in(body);
        var settled = settled(call, HttpStatus.CREATED, () -> command.apply(acts.of(call, said)));
        if (settled.status() != HttpStatus.CREATED.value()) {
            return ResponseEntity.ok().eTag(etag(settled.answer())).body(settled.answer());
        }
        var answer = settled.answer().by(settled.answer().event());
        var location = queryBase + readPath.replace("{id}", answer.id().toString());
        return ResponseEntity.created(URI.create(location)).eTag(etag(answer)).body(answer);
    }

    /** For a command that changes an object: 200. */
    public ResponseEntity<Answer> change(Call call, Body body, Function<Act, Command> command) {
        var answer = settled(call, Said.in(body), HttpStatus.OK, command);
        return ResponseEntity.ok().eTag(etag(answer)).body(answer);
    }

    /** For a command without a body. */
    public ResponseEntity<Answer> change(Call call, Function<Act, Command> command) {
        var answer = settled(call, Said.NOTHING, HttpStatus.OK, command);
        return ResponseEntity.ok().eTag(etag(answer)).body(answer);
    }

    private static String etag(Answer answer) {
        return "\"" + answer.version() + "\"";
    }

    private Answer settled(Call call, Said said, HttpStatus status, Function<Act, Command> command) {
        return settled(call, status, () -> command.apply(act(call, said))).answer();
    }

    /** Who may change nothing at all hears that before anything is looked up. */
    private Act act(Call call, Said said) {
        var act = acts.of(call, said);
        act.only(Role.COORDINATOR, Role.SECRETARIAT, Role.STEERING_GROUP);
        return act;
    }

    Settled settled(Call call, HttpStatus status, Supplier<Command> commands) {
        var watch = Timer.start(meters);
        var sent = new AtomicReference<@Nullable Command>();
        var outcome = "failed";
        try {
            var settled = clerk.settle(call, status.value(), () -> {
                var command = commands.get();
                sent.set(command);
                return command;
            });
            outcome = settled.outcome().name().toLowerCase(Locale.ROOT);
            return settled;
        } catch (Refused refused) {
            outcome = outcome(refused.code());
            keep(call, sent.get(), refused.code().name());
            throw refused;
        } catch (Unserved unserved) {
            outcome = unserved.why() == Unserved.Why.INVALID ? "refused_invalid" : "conflict";
            keep(call, sent.get(), unserved.why().name());
            throw unserved;
        } catch (ConstraintViolationException invalid) {
            outcome = "refused_invalid";
            throw invalid;
        } finally {
            watch.stop(timer(name(sent.get()), outcome));
        }
    }

    private void keep(Call call, @Nullable Command command, String code) {
        refusals.record(
                call.actor(),
                call.partner(),
                command == null ? call.path() : name(command),
                code,
                command == null ? null : command.target());
    }

    private static String outcome(RefusalCode code) {
        return code == RefusalCode.CONFLICT
                ? "conflict"
                : "refused_" + code.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String name(@Nullable Command command) {
        return command == null ? "unread" : command.getClass().getSimpleName();
    }

    private Timer timer(String command, String outcome) {
        return Timer.builder("sikkerby.command")
                .description("From the desk's taking a command in until it has the final answer")
                .tag("command", command)
                .tag("outcome", outcome)
                .publishPercentileHistogram()
                .register(meters);
    }
}
