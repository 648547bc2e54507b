package sikkerby.command.platform;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import sikkerby.command.log.Entries;
import sikkerby.command.log.Entries.Entry;
import sikkerby.events.correction.Understanding;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Name;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerEvent.PartnerRenamed;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyEvent.StrategyDrafted;

/** The names that partners and strategies bear by now, read from the log where a refusal is put into words. */
@Component
class LoggedNames implements Names {

    private final Entries entries;

    LoggedNames(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Optional<Name> of(Object code) {
        return switch (code) {
            case PartnerCode partner -> of(partner.id());
            case StrategyCode strategy -> of(strategy.id());
            default -> Optional.empty();
        };
    }

    /** A refusal is answered though its names cannot be read. */
    private Optional<Name> of(UUID object) {
        try {
            var past = entries.of(object);
            var understanding =
                    Understanding.of(past.stream().map(Entry::asRecorded).toList());
            return past.stream()
                    .flatMap(it -> understanding.of(it.event(), it.fact()).stream())
                    .sorted(Comparator.comparing(Fact::occurredOn))
                    .flatMap(LoggedNames::given)
                    .reduce((_, later) -> later);
        } catch (DataAccessException away) {
            return Optional.empty();
        }
    }

    private static Stream<Name> given(Fact fact) {
        return switch (fact) {
            case PartnerRegistered it -> Stream.of(it.name());
            case PartnerRenamed it -> Stream.of(it.name());
            case StrategyDrafted it -> Stream.of(it.name());
            default -> Stream.empty();
        };
    }
}
