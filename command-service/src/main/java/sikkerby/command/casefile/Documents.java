package sikkerby.command.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Heard;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.casefile.CaseCommand.RegisterDocument;
import sikkerby.events.casefile.CaseEvent.DocumentRegistered;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.Sha256;

/** The documents that a case refers to: each bears a number of its own, and is filed once. */
record Documents(Map<EsdhNumber, Filed> filed) {

    static final Documents NONE = new Documents(Map.of());

    private record Filed(
            Heard theme,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate sentOn,
            @Nullable Sha256 sha256) {}

    /** Whether this very document is there already; refuses another one under its number. */
    boolean have(RegisterDocument command) {
        var there = filed.get(command.esdhNo());
        if (there == null) return false;
        var same = Heard.same(there.theme(), command.theme())
                && Objects.equals(there.receivedOn(), command.receivedOn())
                && Objects.equals(there.sentOn(), command.sentOn())
                && Objects.equals(there.sha256(), command.sha256());
        Refused.unless(same, RefusalCode.ALREADY_EXISTS, command.esdhNo());
        return true;
    }

    Documents with(DocumentRegistered it) {
        var more = new HashMap<>(filed);
        more.put(it.esdhNo(), new Filed(Heard.of(it.theme()), it.receivedOn(), it.sentOn(), it.sha256()));
        return new Documents(Map.copyOf(more));
    }
}
