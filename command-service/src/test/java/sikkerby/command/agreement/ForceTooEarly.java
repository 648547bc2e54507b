package sikkerby.command.agreement;

import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.events.agreement.AgreementId;

/** For tests elsewhere: a command that an agreement without terms refuses. */
public final class ForceTooEarly {

    private ForceTooEarly() {}

    public static Command of(AgreementId agreement, Act act) {
        return new BringIntoForce(agreement, act);
    }
}
