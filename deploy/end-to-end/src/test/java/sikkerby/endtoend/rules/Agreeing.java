package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** What becomes of an agreement by what is said of it. */
record Agreeing(Lines lines, Talks talks, LocalDate today) {

    Agreeing(Agreed agreed) {
        this(agreed.lines, agreed.talks, agreed.today);
    }

    /** Tells no line where nothing would change. */
    void take(Said said, int order) {
        var line = Line.of("", said.day(), order).who(said.by()).number(said.number());
        switch (said.what()) {
            case PROPOSE -> propose("TermsProposed", said, order);
            case COUNTER -> propose("CounterProposalMade", said, order);
            case RENEW -> renew(said, order);
            case ACCEDE -> join(said, order);
            case ACCEPT -> accept(List.of(line.what("TermsAccepted")), order);
            case RESERVE -> accept(List.of(line.what("TermsAccepted"), line.what("ReservationRecorded")), order);
            case RATIFY -> {
                if (talks.areRatified(talks.newest().orElseThrow())) return;
                lines.add(line.what("AgreementRatified").number(talks.next() - 1));
                enterWhereDue(order);
            }
            case BRING_INTO_FORCE -> {
                // What lacks nothing binds already.
            }
            case REVIEW ->
                lines.add(line.what("AgreementReviewed")
                        .number(talks.inForce().orElseThrow().number()));
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
            case SUPERSEDE -> {
                if (!talks.isSupersededOn(said.about()))
                    lines.add(line.what("AgreementSuperseded").about(said.from()));
            }
            case CORRECT, ANNUL -> correct(said, order);
            default -> throw new IllegalArgumentException("Not said of an agreement: " + said);
        }
    }

    /** What all have agreed on for a later day is taken back by all of them. */
    private void correct(Said said, int order) {
        var entry = lines.told(said.number()).orElseThrow();
        var settled = said.what() == What.ANNUL
                && entry.is("TermsAccepted")
                && talks.areSettledBy(String.valueOf(entry.who()), talks.terms(entry.number()));
        if (settled) lines.propose(entry, null, said.day(), order);
        else Footing.correct(said, lines, order);
    }

    private void propose(String what, Said said, int order) {
        var parties = talks.partiesFrom(said.about());
        var terms = new Terms(
                talks.next(),
                said.day(),
                said.about(),
                said.to(),
                said.days(),
                said.flag(),
                said.named(),
                parties,
                false,
                order);
        var same = talks.pending()
                .filter(it -> it.areSaidAgainBy(terms) && talks.bound(it).equals(parties));
        if (what.equals("CounterProposalMade") || same.isEmpty()) talks.put(what, said.by(), terms);
    }

    private void renew(Said said, int order) {
        var former = talks.inForce().orElseThrow();
        var from = said.from() == null ? former.end() : said.about();
        var parties = talks.partiesFrom(from);
        var terms = former.anew(talks.next(), said.day(), from, said.to(), parties, order);
        var same = talks.pending()
                .filter(it -> it.areAs(terms) && it.areOnTheDaysOf(terms))
                .filter(it -> talks.bound(it).equals(parties));
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
        if (talks.noticeOf(said.by()).isPresent() || talks.hasLeft(said.by(), said.about())) return;
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
            var renewed = former.filter(old -> old.to() != null
                    && it.areAs(old)
                    && it.from().equals(old.end())
                    && talks.bound(old).equals(talks.bound(it)));
            if (renewed.isPresent()) lines.add(line.what("AgreementRenewed"));
        });
    }
}
