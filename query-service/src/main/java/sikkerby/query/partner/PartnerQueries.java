package sikkerby.query.partner;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Page;
import sikkerby.query.model.Reader;
import sikkerby.query.time.TimeRequest;

/** Answers which agencies and organisations there are, and what they were called. */
@Component
class PartnerQueries {

    /** All partners, by their codes. */
    record FindPartners(TimeRequest time) implements Question<Page<PartnerView>> {}

    /** One partner. */
    record ReadPartner(TimeRequest time, Which which) implements Question<PartnerView> {}

    private final PartnerReadModel model;
    private final Reader reader;

    PartnerQueries(PartnerReadModel model, Reader reader) {
        this.model = model;
        this.reader = reader;
    }

    @QueryHandler
    Shown<Page<PartnerView>> find(FindPartners asked) {
        return reader.all(model, asked.time(), "code", PartnerView::of);
    }

    @QueryHandler
    Shown<PartnerView> read(ReadPartner asked) {
        return reader.one(model, asked.time(), asked.which(), PartnerView::of);
    }
}
