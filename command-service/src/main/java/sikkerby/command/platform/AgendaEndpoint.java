package sikkerby.command.platform;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;
import sikkerby.command.agenda.Agenda;
import sikkerby.command.agenda.Waiting;

/** GET says what is due and not done; POST makes the agenda anew from the log, and does what is due. */
@Component
@Endpoint(id = "agenda")
final class AgendaEndpoint {

    private final Agenda agenda;

    AgendaEndpoint(Agenda agenda) {
        this.agenda = agenda;
    }

    @ReadOperation
    Waiting waiting() {
        return agenda.waiting();
    }

    @WriteOperation
    Waiting makeAnew() {
        agenda.makeAnew();
        return agenda.waiting();
    }
}
