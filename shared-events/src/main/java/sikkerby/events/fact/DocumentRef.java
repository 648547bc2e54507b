package sikkerby.events.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the paper is: a document in the city's filing system, never the document itself (offentlighedsloven § 15 asks for
 * the day it came or went and a short theme).
 */
public record DocumentRef(
        EsdhNumber esdhNo,
        @Nullable Text theme,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate sentOn,
        @Nullable Sha256 sha256) {}
