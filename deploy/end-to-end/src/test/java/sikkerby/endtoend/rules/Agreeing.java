package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;

/** What becomes of an agreement by what is said of it. */
record Agreeing(Lines lines, Talks talks, Pleas pleas, LocalDate today) {

    Agreeing(Agreed agreed) {
        this(agreed.lines, agreed.talks, agreed.pleas(), agreed.today);
    }

    /** Tells no line where nothing would change. */
    void take(Said said, int order) {
        if (said.paper() == Said.Paper.THERE) lines.addPaper(order);
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
                enterWhereDue(today, order);
            }
            case BRING_INTO_FORCE -> {
                // What lacks nothing binds already.
            }
            case REVIEW ->
                lines.add(line.what("AgreementReviewed")
                        .number(talks.inForce().orElseThrow().number()));
            case FILE_UNDER -> {
                var topic = lines.last(it -> it.is("AgreementClassified")).map(Line::number);
                if (topic.orElse(0) != said.number()) lines.add(line.what("AgreementClassified"));
            }
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
            case CORRECT, ANNUL, TAKE_EFFECT, NOTICED ->
                pleas.ask(lines.told(said.number()).orElseThrow(), said, order);
            case AGREE_TO, OBJECT_TO, TAKE_BACK -> pleas.answer(said, order);
            default -> throw new IllegalArgumentException("Not said of an agreement: " + said);
        }
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
        if (what.equals("CounterProposalMade") || same.isEmpty())
            talks.proposals().put(what, said.by(), terms);
    }

    private void renew(Said said, int order) {
        var former = talks.inForce().orElseThrow();
        var from = said.from() == null ? former.end() : said.about();
        var parties = talks.partiesFrom(from);
        var terms = former.anew(talks.next(), said.day(), from, said.to(), parties, order);
        var same = talks.pending()
                .filter(it -> it.areAs(terms) && it.areOnTheDaysOf(terms))
                .filter(it -> talks.bound(it).equals(parties));
        if (same.isEmpty()) talks.proposals().put("TermsProposed", said.by(), terms);
    }

    /** The same terms for one party more, for those of their days that are left. */
    private void join(Said said, int order) {
        var basis = talks.pending().or(talks::inForce).or(talks::newest).orElseThrow();
        if (talks.bound(basis).contains(said.whom())) return;
        var first = basis.firstFor(said);
        var all = new ArrayList<>(talks.partiesFrom(first));
        all.add(said.whom());
        var terms = basis.anew(talks.next(), said.day(), first, basis.to(), List.copyOf(all), order);
        talks.proposals().put("AccessionProposed", said.by(), terms);
    }

    private void accept(List<Line> words, int order) {
        words.forEach(lines::add);
        enterWhereDue(today, order);
    }

    private void giveNotice(Said said, int order) {
        if (talks.noticeOf(said.by()).isPresent() || talks.hasLeft(said.by(), said.about())) return;
        var leaves = said.about();
        var givenOn = said.to() == null ? said.day() : said.to();
        var given = Line.of("NoticeGiven", said.day(), order)
                .who(said.by())
                .about(leaves)
                .word(givenOn.toString());
        lines.add(given);
        if (!leaves.isAfter(today)) leave(said.by(), leaves, today, order);
    }

    /** Takes in what happens by itself, on its own day. */
    void happen(Line due, int order) {
        switch (due.what()) {
            case "PartyWithdrew" -> leave(String.valueOf(due.who()), due.day(), due.day(), order);
            case "AgreementEnteredIntoForce" -> enter(talks.terms(due.number()), order);
            default -> lines.add(Line.of("AgreementExpired", due.day(), order).number(due.number()));
        }
    }

    private void leave(String party, LocalDate day, LocalDate now, int order) {
        lines.add(Line.of("PartyWithdrew", day, order).who(party));
        if (talks.areBoundOn(day)) goOnWithout(day, now, order);
    }

    /** Two parties at least; then it depends on the terms. */
    private void goOnWithout(LocalDate day, LocalDate now, int order) {
        if (talks.parties().size() < 2) {
            lines.add(Line.of("AgreementTerminated", day, order).about(day));
            return;
        }
        var terms = talks.inForce().orElseThrow();
        if (!terms.survives()) {
            if (talks.suspendedOn().isEmpty()) lines.add(Line.of("AgreementSuspended", day, order));
        } else if (talks.pending().isEmpty()) {
            var rest = terms.anew(talks.next(), day, day, terms.to(), talks.parties(), order);
            talks.proposals().put("TermsProposed", "", rest);
        }
        enterWhereDue(now, order);
    }

    /** What lacks nothing binds from its first day on. */
    private void enterWhereDue(LocalDate now, int order) {
        talks.dueBy(now).ifPresent(it -> enter(it, order));
    }

    private void enter(Terms terms, int order) {
        var completed = talks.completedOn(terms);
        var day = completed.isAfter(terms.from()) ? completed : terms.from();
        var former = talks.inForce();
        var line = Line.of("", day, order).number(terms.number());
        lines.add(line.what("AgreementEnteredIntoForce").about(terms.from()));
        var renewed = former.filter(old -> old.to() != null
                && terms.areAs(old)
                && terms.from().equals(old.end())
                && talks.bound(old).equals(talks.bound(terms)));
        if (renewed.isPresent()) lines.add(line.what("AgreementRenewed"));
    }
}
