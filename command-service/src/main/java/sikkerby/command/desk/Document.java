package sikkerby.command.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.DocumentRef;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.Sha256;
import sikkerby.events.fact.Text;

/** A document in the filing system, as a request names it: its ESDH number alone, or with what else is known of it. */
public record Document(
        @Nullable @Title String theme,
        @NotNull EsdhNumber esdhNo,
        @Nullable @Day LocalDate receivedOn,
        @Nullable @Day LocalDate sentOn,
        @Nullable Sha256 sha256) {

    @JsonCreator
    public Document {}

    // By a bare string, and not by a value of ours: Jackson would then read the longer form as that value too.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Document numbered(String esdhNo) {
        return new Document(null, new EsdhNumber(esdhNo), null, null, null);
    }

    @AssertTrue(message = "{sikkerby.ReceivedOrSent}")
    boolean isReceivedOrSent() {
        return receivedOn == null || sentOn == null;
    }

    DocumentRef stored() {
        return new DocumentRef(esdhNo, theme == null ? null : Text.of(theme), receivedOn, sentOn, sha256);
    }
}
