package sikkerby.command.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Act;
import sikkerby.command.act.Duty;
import sikkerby.events.fact.Origin;
import sikkerby.events.fact.Sha256;

/** Takes in what is due by itself, to go the way that everything goes. No path from outside leads here. */
@Component
public class Clockwork {

    private static final String PATH = "agenda";
    private static final Sha256 NOTHING =
            new Sha256("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    /**
     * From which event a duty stands.
     *
     * @param correlation that event's own: what it led to belongs with it
     */
    public record Basis(UUID event, UUID correlation) {}

    private final Desk desk;
    private final Acts acts;

    Clockwork(Desk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    /**
     * Has one duty done, or found to be done already.
     *
     * @param attempt counts from 0: whoever makes the same attempt elsewhere gets the same answer, and no second event
     */
    public Settled send(UUID object, Duty duty, Basis basis, int attempt) {
        var call = new Call(
                Act.SYSTEM,
                null,
                Set.of(),
                PATH,
                key(object, duty, basis, attempt),
                null,
                NOTHING,
                Origin.SYSTEM,
                basis.correlation());
        return desk.settled(
                call, HttpStatus.OK, () -> duty.command().apply(acts.ofDuty(call, duty.dueOn(), basis.event())));
    }

    private static UUID key(UUID object, Duty duty, Basis basis, int attempt) {
        var name = String.join(
                "\n",
                object.toString(),
                duty.name(),
                duty.dueOn().toString(),
                basis.event().toString(),
                Integer.toString(attempt));
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
