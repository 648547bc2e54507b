package sikkerby.command.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
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

    /** Refuses a document that came from tomorrow, or both came and went. */
    void check(LocalDate today) {
        if (receivedOn != null || sentOn != null) Days.receivedOrSent("documentRef.", receivedOn, sentOn, today);
    }

    DocumentRef stored() {
        return new DocumentRef(esdhNo, theme == null ? null : Text.of(theme), receivedOn, sentOn, sha256);
    }
}
