package sikkerby.query.partner;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Page;
import sikkerby.query.partner.PartnerQueries.FindPartners;
import sikkerby.query.partner.PartnerQueries.ReadPartner;
import sikkerby.query.time.TimeRequest;

/** Partners as JSON. */
@RestController
@RequestMapping("/api/partners")
@Tag(name = "Reference data", description = "Strategies, principles, partners and places, as known on a day")
class PartnerController {

    private final Questions questions;

    PartnerController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "findPartners",
            summary = "The agencies and organisations, under their names of the day",
            description = "Each under the name it bears, and where it stands in the tree, on the day of validAt.")
    ResponseEntity<Page<PartnerView>> find(
            TimeRequest time,
            @Parameter(description = "All that stand below this one in the tree", example = "KOMMUNE")
                    @RequestParam(required = false)
                    @Nullable
                    PartnerCode within,
            @Parameter(description = "Whether it is still there", example = "REGISTERED")
                    @RequestParam(required = false)
                    @Nullable
                    PartnerStatus state) {
        return questions.ask(new FindPartners(time, within, state));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readPartner",
            summary = "One partner, under its name of the day",
            description = "By its id or code.")
    ResponseEntity<PartnerView> read(
            TimeRequest time, @Parameter(description = "Id or code", example = "POLITI") @PathVariable Which id) {
        return questions.ask(new ReadPartner(time, id));
    }
}
