package sikkerby.query.partner;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Histories;
import sikkerby.query.model.HistoryTable;
import sikkerby.query.model.Page;
import sikkerby.query.model.Reader;
import sikkerby.query.model.Snapshot;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Answers which agencies and organisations there are, and what they were called. */
@Component
class PartnerQueries {

    /**
     * All partners, by their codes; a filter that is null lets all through.
     *
     * @param within all that stand below it, however deep
     */
    record FindPartners(
            TimeRequest time,
            @Nullable PartnerCode within,
            @Nullable PartnerStatus state) implements Question<Page<PartnerView>> {}

    /** One partner. */
    record ReadPartner(TimeRequest time, Which which) implements Question<PartnerView> {}

    private final PartnerReadModel model;
    private final Histories histories;
    private final Finder finder;
    private final Reader reader;
    private final Snapshot snapshot;

    PartnerQueries(PartnerReadModel model, Histories histories, Finder finder, Reader reader, Snapshot snapshot) {
        this.model = model;
        this.histories = histories;
        this.finder = finder;
        this.reader = reader;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<PartnerView>> find(FindPartners asked) {
        return snapshot.read(
                asked.time(),
                List.of(model),
                asOf -> histories
                        .of(model)
                        .at(asOf)
                        .where(standsWithin(asOf), "within", text(finder.code("within", "partner", asked.within())))
                        .where("it.status = :state", "state", text(asked.state()))
                        .page(asked.time(), "code")
                        .map(PartnerView::of));
    }

    @QueryHandler
    Shown<PartnerView> read(ReadPartner asked) {
        return reader.one(model, asked.time(), asked.which(), PartnerView::of);
    }

    private static String standsWithin(AsOf asOf) {
        return """
            it.code in (
                with recursive below (code) as (
                    select p.code from read.partner p where p.parent = :within and %1$s
                    union
                    select p.code from below b join read.partner p on p.parent = b.code where %1$s)
                select code from below)
            """.formatted(HistoryTable.holds("p", asOf));
    }

    private static @Nullable String text(@Nullable Object filter) {
        return filter == null ? null : filter.toString();
    }
}
