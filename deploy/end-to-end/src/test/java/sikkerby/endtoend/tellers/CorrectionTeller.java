package sikkerby.endtoend.tellers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import sikkerby.endtoend.rules.Agreed;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.rules.Pleas;
import sikkerby.endtoend.rules.Terms;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/** Makes up how an entry of an agreement is put right, and what is said to that. */
final class CorrectionTeller {

    private static final String[] OF_PARTIES = {
        "TermsAccepted",
        "AgreementReviewed",
        "AgreementClassified",
        "TermsProposed",
        "CounterProposalMade",
        "AccessionProposed",
        "NoticeGiven",
        "TermsDeclined"
    };
    private static final String[] OF_STEERING_GROUP = {
        "AgreementRatified", "AgreementSuspended", "AgreementResumed", "AgreementTerminated", "AgreementSuperseded"
    };

    private CorrectionTeller() {}

    /** Something was on another day, or was never said, where nothing has followed from it of itself. */
    static Optional<Said> next(Dice dice, Agreed agreed) {
        var lines = agreed.lines();
        var alone = lines.told().stream()
                .filter(it -> it.is(OF_PARTIES) || it.is(OF_STEERING_GROUP))
                .filter(it -> lines.told(it.order()).isPresent() && isOpen(it, agreed))
                .toList();
        if (alone.isEmpty()) return Optional.empty();
        var line = dice.of(alone);
        var what = what(dice, line, agreed);
        var said = Said.of(what, speaker(dice, line), dice.today()).number(line.order());
        return Optional.of(
                switch (what) {
                    case CORRECT -> said.from(dice.dayNear(line.day()));
                    case TAKE_EFFECT -> said.from(dice.around(Objects.requireNonNull(line.about()), 6));
                    case NOTICED -> said.from(dice.around(LocalDate.parse(line.word()), 4));
                    case OTHER_DAYS -> said.from(line.day()).to(line.day().plusDays(100));
                    default -> said;
                });
    }

    private static boolean isOpen(Line line, Agreed agreed) {
        return !line.is("NoticeGiven")
                || agreed.talks()
                        .noticeGiven(String.valueOf(line.who()))
                        .filter(line::equals)
                        .isPresent();
    }

    private static What what(Dice dice, Line line, Agreed agreed) {
        return switch (line.what()) {
            case "TermsAccepted", "AgreementRatified" -> {
                var inForce = agreed.talks().inForce().map(Terms::number).orElse(0);
                yield line.number() > inForce ? dice.one(What.CORRECT, What.ANNUL) : What.CORRECT;
            }
            case "NoticeGiven" -> dice.one(What.CORRECT, What.ANNUL, What.TAKE_EFFECT, What.TAKE_EFFECT, What.NOTICED);
            case "AgreementTerminated", "AgreementSuperseded" ->
                dice.one(What.CORRECT, What.ANNUL, What.TAKE_EFFECT, What.TAKE_EFFECT);
            case "TermsProposed", "CounterProposalMade", "AccessionProposed" ->
                dice.one(What.CORRECT, What.CORRECT, What.ANNUL, What.ANNUL, What.OTHER_DAYS, What.OTHER_WORDS);
            default -> dice.one(What.CORRECT, What.ANNUL);
        };
    }

    /** Mostly who said it; what the steering group decided is the secretariat's to put right. */
    private static String speaker(Dice dice, Line line) {
        if (dice.once(6)) return dice.anybody();
        return line.is(OF_STEERING_GROUP) || dice.once(3) ? Said.SECRETARIAT : String.valueOf(line.who());
    }

    static Said answer(Dice dice, Pleas pleas) {
        List<Integer> orders = pleas.orders();
        var plea = pleas.told(dice.once(4) ? dice.of(orders) : orders.getLast());
        var what = dice.one(What.AGREE_TO, What.AGREE_TO, What.AGREE_TO, What.AGREE_TO, What.OBJECT_TO, What.TAKE_BACK);
        var fits = what == What.TAKE_BACK ? plea.by() : dice.once(5) ? Said.SECRETARIAT : dice.of(plea.asked());
        var by = dice.once(6) ? dice.one(dice.anybody(), Said.STEERING_GROUP, plea.by()) : fits;
        return Said.of(what, by, dice.today()).number(plea.order()).flag(!dice.once(3));
    }
}
