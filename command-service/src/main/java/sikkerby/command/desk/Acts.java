package sikkerby.command.desk;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Text;

/** Makes an act of a call: what happened earlier than today must say so, and what is late must say why. */
@Component
class Acts {

    /** What any body may say; looked over here too, whatever the controller asked for. */
    record Said(
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source) {

        static final Said NOTHING = new Said(null, null, null, null);

        static Said in(Body body) {
            return new Said(body.occurredOn(), body.reason(), body.documentRef(), body.source());
        }
    }

    private final Clock clock;
    private final Validator validator;
    private final int lateEntryDays;

    Acts(Clock clock, Validator validator, Environment settings) {
        this.clock = clock;
        this.validator = validator;
        this.lateEntryDays = settings.getProperty("sikkerby.late-entry-days", Integer.class, 14);
    }

    Act of(Call call, Said said) {
        var violations = validator.validate(said);
        if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
        var today = Copenhagen.today(clock);
        var occurredOn = said.occurredOn() == null ? today : said.occurredOn();
        if (occurredOn.isAfter(today)) throw Unserved.field("occurredOn", "sikkerby.Future", today);
        if (said.documentRef() != null) said.documentRef().check(today);
        if (said.source() != null) said.source().check();
        if (occurredOn.isBefore(today.minusDays(lateEntryDays)) && said.reason() == null) {
            throw Refused.field(RefusalCode.REASON_REQUIRED, "reason", lateEntryDays);
        }
        return new Act(
                call.actor(),
                call.partner(),
                call.roles(),
                occurredOn,
                today,
                said.reason() == null ? null : Text.of(said.reason()),
                said.documentRef() == null ? null : said.documentRef().stored(),
                said.source() == null ? null : said.source().stored(),
                call.origin(),
                call.correlation(),
                null);
    }

    /** Of what was due by itself, which needs no reason to be late. */
    Act ofDuty(Call call, LocalDate due, UUID basis) {
        return Act.bySystem(due, Copenhagen.today(clock), call.correlation(), basis);
    }
}
