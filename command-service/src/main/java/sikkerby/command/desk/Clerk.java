package sikkerby.command.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Command;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.desk.Settled.Outcome;
import sikkerby.command.desk.Unserved.Why;
import sikkerby.command.log.GuardMoved;
import sikkerby.command.log.GuardedPast;
import sikkerby.command.log.KeyName;
import sikkerby.command.log.KeyTaken;
import sikkerby.command.log.Keys;
import sikkerby.command.log.KnownAnswer;
import sikkerby.command.log.LogReader;
import sikkerby.command.log.Stored;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has a command decided until the decision is final. What was decided on something that has changed since, here or in
 * another instance, is decided anew; what was sent before is answered as before.
 */
@Component
class Clerk {

    private static final int ATTEMPTS = 20;

    private final CommandBus commands;
    private final Keys keys;
    private final LogReader log;
    private final GuardedPast past;
    private final Cache aggregates;
    private final JsonMapper json;
    private final Twins twins = new Twins();

    Clerk(CommandBus commands, Keys keys, LogReader log, GuardedPast past, Cache aggregates, JsonMapper json) {
        this.commands = commands;
        this.keys = keys;
        this.log = log;
        this.past = past;
        this.aggregates = aggregates;
        this.json = json;
    }

    Settled settle(Call call, int status, Supplier<Command> command) {
        if (call.key() == null) return decide(call, status, command);
        return twins.oneAtATime(
                name(call, call.key()), () -> repeated(call).orElseGet(() -> decide(call, status, command)));
    }

    private Settled decide(Call call, int status, Supplier<Command> command) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            pause(attempt);
            var settled = attempt(call, status, command.get());
            if (settled.isPresent()) return settled.get();
        }
        throw Refused.because(RefusalCode.CONFLICT);
    }

    /** Nothing where it has to be decided anew. */
    private Optional<Settled> attempt(Call call, int status, Command command) {
        var errand = new Errand(
                call, command, (done, stored) -> known(call, status, accepted(command.target(), done, stored)));
        var reply = new FutureCallback<Object, Object>();
        commands.dispatch(message(errand), reply);
        var result = reply.getResult();
        if (result.isExceptional()) return failed(call, errand, result.exceptionResult());
        var done = (Done) result.getPayload();
        var stored = errand.attempt().stored();
        return stored.isEmpty()
                ? unchanged(call, errand, done)
                : Optional.of(new Settled(accepted(command.target(), done, stored), Outcome.ACCEPTED, status));
    }

    private static GenericCommandMessage<Command> message(Errand errand) {
        var command = errand.command();
        var circumstances = command.act().circumstances(command.wordOf());
        return new GenericCommandMessage<>(
                command, MetaData.with(Command.CIRCUMSTANCES, circumstances).and(Errand.NAME, errand));
    }

    private Optional<Settled> failed(Call call, Errand errand, Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused(call, errand, refused);
            case Unserved refused -> refused(call, errand, refused);
            case GuardMoved _, ConcurrencyException _ -> anew(call, errand);
            case KeyTaken _ -> repeated(call);
            case AggregateNotFoundException _ -> throw Refused.because(RefusalCode.NOT_FOUND);
            case AggregateStreamCreationException _ ->
                Optional.of(repeated(call).orElseThrow(() -> Refused.because(RefusalCode.ALREADY_EXISTS)));
            case LockAcquisitionFailedException _ -> throw Refused.because(RefusalCode.CONFLICT);
            case RuntimeException mistake -> throw mistake;
            default -> throw new IllegalStateException(failure);
        };
    }

    /** A cached object, or one looked up earlier, may be out of date: a refusal is final only where nothing moved. */
    private Optional<Settled> refused(Call call, Errand errand, RuntimeException refusal) {
        if (!log.moved(errand.attempt()).isEmpty()) return anew(call, errand);
        var twin = repeated(call);
        if (twin.isPresent()) return twin;
        throw call.ifMatch() != null && errand.unseen() ? changed(errand, call.ifMatch()) : refusal;
    }

    private Unserved changed(Errand errand, long seen) {
        if (seen > errand.version())
            return Unserved.field(HttpHeaders.IF_MATCH, "sikkerby.VersionToCome", seen, errand.version());
        return Unserved.changed(
                seen, errand.version(), log.since(errand.command().target(), seen - 1));
    }

    private Optional<Settled> unchanged(Call call, Errand errand, Done done) {
        var status = HttpStatus.OK.value();
        var last = log.last(errand.command().target());
        if (last.isEmpty() || last.get().sequence() + 1 != errand.version()) return anew(call, errand);
        var answer = answer(last.get(), done);
        try {
            if (call.key() != null) {
                keys.remember(name(call, call.key()), known(call, status, answer), errand.attempt());
            } else if (!log.moved(errand.attempt()).isEmpty()) {
                return anew(call, errand);
            }
        } catch (GuardMoved _) {
            return anew(call, errand);
        } catch (KeyTaken _) {
            return repeated(call);
        }
        return Optional.of(new Settled(answer, Outcome.UNCHANGED, status));
    }

    /** What it was decided on is read again, unless the same command got through elsewhere meanwhile. */
    private Optional<Settled> anew(Call call, Errand errand) {
        past.stale(errand.attempt().guards().keySet());
        forget(errand.attempt().targets().keySet());
        return repeated(call);
    }

    private void forget(Set<UUID> objects) {
        objects.forEach(object -> aggregates.remove(object.toString()));
    }

    private Optional<Settled> repeated(Call call) {
        if (call.key() == null) return Optional.empty();
        return keys.find(name(call, call.key())).map(known -> {
            if (!HexFormat.of().formatHex(known.bodyHash()).equals(call.body().value())) {
                throw Unserved.because(Why.KEY_USED_OTHERWISE);
            }
            return new Settled(json.readValue(known.answer(), Answer.class), Outcome.REPEATED, known.status());
        });
    }

    static KeyName name(Call call, UUID key) {
        return new KeyName(call.actor().value(), call.path(), key);
    }

    private KnownAnswer known(Call call, int status, Answer answer) {
        return new KnownAnswer(
                HexFormat.of().parseHex(call.body().value()),
                status,
                json.writeValueAsString(answer).getBytes(UTF_8),
                answer.event());
    }

    /** A command may tell other objects too; the answer is about its own. */
    private static Answer accepted(UUID target, Done done, List<Stored> stored) {
        return stored.stream()
                .filter(event -> event.object().equals(target))
                .reduce((_, later) -> later)
                .map(last -> answer(last, done))
                .orElseThrow(() -> new IllegalStateException("Nothing was stored of the object that decided."));
    }

    private static Answer answer(Stored last, Done done) {
        return new Answer(
                last.object(), done.number(), last.sequence() + 1, last.event(), done.termsVersion(), done.revision());
    }

    /** Those who met once should not meet again at once. */
    private static void pause(int attempt) {
        if (attempt == 0) return;
        var longest = TimeUnit.MILLISECONDS.toNanos(Math.min(1L << attempt, 64));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest));
    }
}
