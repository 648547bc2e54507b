package sikkerby.command.desk;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;

/** Takes commands in, has them decided, and answers. */
@Component
public class Desk {

    /**
     * For a command that makes an object: 201 and where it can be read.
     *
     * @param readPath its path in the read API, with {@code {id}} where its id stands
     * @param command may be asked for more than once: it names the same object each time
     */
    public ResponseEntity<Answer> create(Call call, Body body, String readPath, Function<Act, Command> command) {
        throw new UnsupportedOperationException();
    }

    /** For a command that changes an object: 200. */
    public ResponseEntity<Answer> change(Call call, Body body, Function<Act, Command> command) {
        throw new UnsupportedOperationException();
    }

    /** For a command without a body. */
    public ResponseEntity<Answer> change(Call call, Function<Act, Command> command) {
        throw new UnsupportedOperationException();
    }
}
