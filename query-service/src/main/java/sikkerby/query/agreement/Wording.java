package sikkerby.query.agreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.fact.Text;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/**
 * The words of terms. Terms that go on from earlier ones carry over the digests of their words, which stand in one place
 * only, where they were said first: erased there, they are erased everywhere.
 */
record Wording(List<Known> facts) {

    @Nullable
    String of(@Nullable Text text) {
        if (text == null) return null;
        var words = Words.of(text);
        return words == null ? saidBefore(text) : words;
    }

    private @Nullable String saidBefore(Text text) {
        return facts.stream()
                .map(Known::fact)
                .filter(Proposal.class::isInstance)
                .map(it -> ((Proposal) it).terms())
                .flatMap(it -> Stream.of(it.text(), it.purpose(), it.legalBasis()))
                .filter(Objects::nonNull)
                .filter(it -> it.digest().equals(text.digest()))
                .map(Words::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
