package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;

/** All who are or were parties, in the order in which they came: nobody is removed, who leaves has left (rule A7). */
record Members(List<Member> all) {

    /**
     * One of them.
     *
     * @param noticeOn the day it said that it would leave, if it did
     * @param leavesOn the first day on which it will not be bound, if it said so
     * @param withdrewOn the first day on which it was not bound; null while it is
     */
    record Member(
            PartnerCode code,
            @Nullable LocalDate noticeOn,
            @Nullable LocalDate leavesOn,
            @Nullable LocalDate withdrewOn) {

        static Member of(PartnerCode code) {
            return new Member(code, null, null, null);
        }
    }

    static Members drafted(List<PartnerCode> parties) {
        return new Members(parties.stream().map(Member::of).toList());
    }

    /** Those who are bound, or would be. */
    List<PartnerCode> bound() {
        return all.stream()
                .filter(it -> it.withdrewOn() == null)
                .map(Member::code)
                .toList();
    }

    List<PartnerCode> withdrawn() {
        return all.stream()
                .filter(it -> it.withdrewOn() != null)
                .map(Member::code)
                .toList();
    }

    /** Two at least who have not said that they will be gone by then. */
    boolean canGoOnFrom(LocalDate day) {
        return all.stream()
                        .filter(it -> it.withdrewOn() == null)
                        .filter(it -> it.leavesOn() == null || it.leavesOn().isAfter(day))
                        .count()
                > 1;
    }

    /** Those who are bound from now on: newcomers are added, and who had left has joined again. */
    Members joinedBy(List<PartnerCode> parties) {
        var gone = withdrawn();
        var next = new ArrayList<Member>();
        for (var it : all)
            next.add(parties.contains(it.code()) && gone.contains(it.code()) ? Member.of(it.code()) : it);
        var known = all.stream().map(Member::code).toList();
        parties.stream().filter(it -> !known.contains(it)).map(Member::of).forEach(next::add);
        return new Members(List.copyOf(next));
    }

    Members noticed(PartnerCode party, LocalDate noticeOn, LocalDate leavesOn) {
        return changed(party, it -> new Member(it.code(), noticeOn, leavesOn, it.withdrewOn()));
    }

    Members withdrew(PartnerCode party, LocalDate day) {
        return changed(party, it -> new Member(it.code(), it.noticeOn(), it.leavesOn(), day));
    }

    private Members changed(PartnerCode party, UnaryOperator<Member> change) {
        return new Members(all.stream()
                .map(it -> it.code().equals(party) ? change.apply(it) : it)
                .toList());
    }
}
