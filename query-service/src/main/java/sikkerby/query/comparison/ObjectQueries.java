package sikkerby.query.comparison;

import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.query.agreement.Agreements;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Answers what one object was under two pairs of dates. */
@Component
class ObjectQueries {

    /**
     * One object.
     *
     * @param model the read model that it is in
     */
    record CompareObject(TimeRequest time, Against against, String model, Which which) implements Question<Compared> {}

    /**
     * An object, twice.
     *
     * @param wasThere whether it was there under the other dates
     * @param isThere whether it is there under those of the page
     */
    record Compared(String number, boolean wasThere, boolean isThere, List<Line> lines) {

        /** How many things are otherwise. */
        public long differences() {
            return lines.stream().filter(Line::differs).count();
        }
    }

    private final Agreements agreements;
    private final Commitments commitments;
    private final Models models;
    private final Finder finder;
    private final Twice twice;

    ObjectQueries(Agreements agreements, Commitments commitments, Models models, Finder finder, Twice twice) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.models = models;
        this.finder = finder;
        this.twice = twice;
    }

    @QueryHandler
    Shown<Compared> compare(CompareObject asked) {
        var model = models.named(asked.model()).iterator().next();
        return twice.read(
                asked.time(), asked.against(), models.named("agreement", "commitment", "partner"), (other, page) -> {
                    var object = finder.find(model, asked.which()).orElseThrow(() -> new NotFound(asked.which()));
                    var compared = asked.model().equals("agreement")
                            ? agreement(object, other, page)
                            : commitment(object, other, page);
                    if (!compared.wasThere() && !compared.isThere()) throw new NotFound(asked.which());
                    return compared;
                });
    }

    private Compared agreement(UUID object, AsOf other, AsOf page) {
        var before = agreements.one(object, other).orElse(null);
        var now = agreements.one(object, page).orElse(null);
        var either = now == null ? before : now;
        var number = either == null ? "" : either.agreed().number();
        return new Compared(number, before != null, now != null, said(Line.of(before, now)));
    }

    private Compared commitment(UUID object, AsOf other, AsOf page) {
        var before = commitments.one(object, other).orElse(null);
        var now = commitments.one(object, page).orElse(null);
        return new Compared(number(before, now), before != null, now != null, said(Line.of(before, now)));
    }

    private static String number(@Nullable CommitmentView before, @Nullable CommitmentView now) {
        var either = now == null ? before : now;
        return either == null ? "" : either.number();
    }

    private static List<Line> said(List<Line> lines) {
        return lines.stream().filter(Line::saysSomething).toList();
    }
}
