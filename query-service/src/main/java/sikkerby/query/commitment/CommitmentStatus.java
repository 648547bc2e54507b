package sikkerby.query.commitment;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a commitment stands on a day; BINDING is never stored, but read off its agreement. TRANSFERRED is open still, as a
 * task of somebody who is not bound; what a party took over is PLEDGED or BINDING again.
 */
public enum CommitmentStatus {
    PROPOSED,
    DECLINED,
    PLEDGED,
    BINDING,
    CLAIMED,
    FULFILLED,
    DISPUTED,
    RELEASED,
    TRANSFERRED,
    NOT_MET,
    LAPSED;

    /** Somebody still has to keep it: what its debtor has claimed to have kept waits for others only. */
    public boolean isUnkept() {
        return switch (this) {
            case PLEDGED, BINDING, TRANSFERRED, DISPUTED -> true;
            case PROPOSED, DECLINED, CLAIMED, FULFILLED, RELEASED, NOT_MET, LAPSED -> false;
        };
    }

    /** The same as a condition on what is stored. */
    static String unkept() {
        return Stream.of(values())
                .filter(CommitmentStatus::isUnkept)
                .map(Enum::name)
                .collect(Collectors.joining("', '", "it.status in ('", "')"));
    }
}
