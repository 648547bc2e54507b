package sikkerby.endtoend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.Lines.Line;

/** What an agreement between SOF, SSP and the police is by the rules. */
final class Agreed implements Told {

    final LocalDate draftedOn;
    final LocalDate today;
    final Lines lines;
    final Talks talks;

    private Agreed(LocalDate draftedOn, LocalDate today, Lines lines, Talks talks) {
        this.draftedOn = draftedOn;
        this.today = today;
        this.lines = lines;
        this.talks = talks;
    }

    static Agreed drafted(LocalDate draftedOn, LocalDate today) {
        var lines = new Lines();
        lines.add(Line.of("AgreementDrafted", draftedOn, 0));
        return new Agreed(draftedOn, today, lines, new Talks(lines));
    }

    Agreed copy() {
        var copied = lines.copy();
        return new Agreed(draftedOn, today, copied, talks.copy(copied));
    }

    @Override
    public Lines lines() {
        return lines;
    }

    @Override
    public Set<String> against(Said said, World world) {
        return AgreementRules.against(said, this);
    }

    @Override
    public void take(Said said, int order) {
        var line = Line.of("", said.day(), order).who(said.by()).number(said.number());
        switch (said.what()) {
            case PROPOSE -> propose("TermsProposed", said, order);
            case COUNTER -> propose("CounterProposalMade", said, order);
            case RENEW -> renew(said, order);
            case ACCEDE -> join(said, order);
            case ACCEPT -> accept(List.of(line.what("TermsAccepted")), order);
            case RESERVE -> accept(List.of(line.what("TermsAccepted"), line.what("ReservationRecorded")), order);
            case DECLINE -> lines.add(line.what("TermsDeclined"));
            case ADD_CONTRIBUTOR -> {
                var known = talks.contributors().contains(said.whom());
                if (!known) lines.add(line.what("ContributorAdded").who(said.whom()));
            }
            case GIVE_NOTICE -> giveNotice(said, order);
            case SUSPEND -> {
                if (talks.suspendedOn().isEmpty()) lines.add(line.what("AgreementSuspended"));
            }
            case RESUME -> {
                if (talks.suspendedOn().isPresent()) lines.add(line.what("AgreementResumed"));
            }
            case TERMINATE -> {
                var same = said.about().equals(talks.endedOn());
                if (!same) lines.add(line.what("AgreementTerminated").about(said.from()));
            }
            case SUPERSEDE -> lines.add(line.what("AgreementSuperseded").about(said.from()));
            default -> throw new IllegalArgumentException("Not said of an agreement: " + said);
        }
    }

    private void propose(String what, Said said, int order) {
        var parties = talks.partiesFrom(said.about());
        var terms = new Terms(
                talks.next(), said.day(), said.about(), said.to(), said.days(), said.flag(), parties, false, order);
        talks.put(what, said.by(), terms);
    }

    private void renew(Said said, int order) {
        var former = talks.inForce().orElseThrow();
        var from = said.from() == null ? former.end() : said.about();
        var parties = talks.partiesFrom(from);
        var terms = former.anew(talks.next(), said.day(), from, said.to(), parties, order)
                .asRenewal();
        var same =
                talks.pending().filter(it -> it.areAs(terms) && talks.bound(it).equals(parties));
        if (same.isEmpty()) talks.put("TermsProposed", said.by(), terms);
    }

    /** The same terms for one party more, for those of their days that are left. */
    private void join(Said said, int order) {
        var basis = talks.pending().or(talks::inForce).or(talks::newest).orElseThrow();
        if (talks.bound(basis).contains(said.whom())) return;
        var first = basis.firstFor(said);
        var all = new ArrayList<>(talks.partiesFrom(first));
        all.add(said.whom());
        var terms = basis.anew(talks.next(), said.day(), first, basis.to(), List.copyOf(all), order);
        talks.put("AccessionProposed", said.by(), terms);
    }

    private void accept(List<Line> words, int order) {
        words.forEach(lines::add);
        enterWhereDue(order);
    }

    private void giveNotice(Said said, int order) {
        if (talks.noticeOf(said.by()).isPresent()) return;
        var leaves = said.about();
        lines.add(Line.of("NoticeGiven", said.day(), order).who(said.by()).about(leaves));
        if (leaves.isAfter(today)) return;
        lines.add(Line.of("PartyWithdrew", leaves, order).who(said.by()));
        if (talks.areBoundOn(leaves)) goOnWithout(leaves, order);
    }

    /** Two parties at least; then it depends on the terms. */
    private void goOnWithout(LocalDate day, int order) {
        if (talks.parties().size() < 2) {
            lines.add(Line.of("AgreementTerminated", day, order).about(day));
            return;
        }
        var terms = talks.inForce().orElseThrow();
        if (!terms.survives()) {
            if (talks.suspendedOn().isEmpty()) lines.add(Line.of("AgreementSuspended", day, order));
        } else if (talks.pending().isEmpty()) {
            var rest = terms.anew(talks.next(), day, day, terms.to(), talks.parties(), order);
            talks.put("TermsProposed", "", rest);
        }
        enterWhereDue(order);
    }

    /** What lacks nothing binds from its first day on. */
    private void enterWhereDue(int order) {
        talks.dueBy(today).ifPresent(it -> {
            var completed = talks.completedOn(it);
            var day = completed.isAfter(it.from()) ? completed : it.from();
            var former = talks.inForce();
            var line = Line.of("", day, order).number(it.number());
            lines.add(line.what("AgreementEnteredIntoForce").about(it.from()));
            var renewed = former.filter(old -> it.renews()
                    && it.from().equals(old.end())
                    && talks.bound(old).equals(talks.bound(it)));
            if (renewed.isPresent()) lines.add(line.what("AgreementRenewed"));
        });
    }

    @Override
    public Optional<String> due() {
        var ended = talks.endedOn();
        return talks.inForce()
                .filter(it -> it.areOverBy(today) && (ended == null || it.end().isBefore(ended)))
                .filter(it -> lines.last(line -> line.is("AgreementExpired") && line.number() == it.number())
                        .isEmpty())
                .map(_ -> "AgreementExpired");
    }

    @Override
    public void happen(int order) {
        var over = talks.inForce().orElseThrow();
        lines.add(Line.of("AgreementExpired", over.end(), order).number(over.number()));
    }

    AgreementDays days(int known) {
        return new AgreementDays(lines, talks, known);
    }

    /** Those whom it bound on a day, as far as was known. */
    List<String> parties(LocalDate day, int known) {
        return days(known).parties(day);
    }

    /** Those who may promise something on a day: before anything binds, those who are asked to accept. */
    List<String> partiesOn(LocalDate day) {
        if (days(Lines.ALL).begun(day).isPresent()) return parties(day, Lines.ALL);
        return talks.newest().map(it -> talks.boundOn(it, day)).orElse(Talks.PARTIES);
    }

    /** Those who take part on a day without being bound. */
    List<String> contributorsOn(LocalDate day) {
        var parties = partiesOn(day);
        return lines.by(day, Lines.ALL).stream()
                .filter(it -> it.is("ContributorAdded"))
                .map(it -> String.valueOf(it.who()))
                .filter(it -> !parties.contains(it))
                .toList();
    }

    boolean hasBoundBy(LocalDate day) {
        return days(Lines.ALL).begun(day).isPresent();
    }

    boolean bindsOn(LocalDate day) {
        return "IN_FORCE".equals(state(day, Lines.ALL));
    }

    /** Whether a promise made on a day may be due on another. */
    boolean covers(LocalDate dueOn, LocalDate madeOn) {
        if (talks.inForce().isPresent() && !hasRunOutBy(madeOn)) return isOnItsDays(dueOn);
        return talks.newest().filter(it -> !it.areMeantFor(dueOn)).isEmpty();
    }

    /** Decided, or its last day is over and no other terms are on the table. */
    boolean hasEndedBy(LocalDate day) {
        var ended = talks.endedOn();
        var decided = ended != null && !day.isBefore(ended);
        return decided || (hasRunOutBy(day) && talks.pending().isEmpty());
    }

    private boolean hasRunOutBy(LocalDate day) {
        return hasBoundBy(day) && !isOnItsDays(day);
    }

    private boolean isOnItsDays(LocalDate day) {
        var ended = talks.endedOn();
        return days(Lines.ALL).begun(day).filter(it -> it.areMeantFor(day)).isPresent()
                && (ended == null || day.isBefore(ended));
    }

    /** The day from which on what was promised under it lapses: once its end is recorded, unless it binds anew. */
    Optional<LocalDate> endRecorded() {
        var end = lines.last(it -> it.is("AgreementTerminated", "AgreementSuperseded", "AgreementExpired"))
                .map(it -> it.about() == null ? it.day() : it.about());
        return end.filter(it -> !it.isAfter(today) && hasEndedBy(it) && hasEndedBy(today));
    }

    @Override
    public @Nullable String state(LocalDate day, int known) {
        return days(known).state(day);
    }

    @Override
    public String state() {
        var ended = talks.endedOn();
        if (ended != null && !ended.isAfter(today)) return endedBy();
        var terms = talks.inForce();
        if (terms.isEmpty()) return talks.newest().isEmpty() ? "DRAFT" : "PROPOSED";
        if (terms.get().areOverBy(today)) return "EXPIRED";
        return talks.suspendedOn().isPresent() ? "SUSPENDED" : "IN_FORCE";
    }

    private String endedBy() {
        return lines.last(it -> it.is("AgreementSuperseded")).isPresent() ? "SUPERSEDED" : "TERMINATED";
    }
}
