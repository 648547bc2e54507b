package sikkerby.query.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.model.Histories;
import sikkerby.query.model.HistoryTable;
import sikkerby.query.model.Row;
import sikkerby.query.model.Rows;
import sikkerby.query.place.Reach;
import sikkerby.query.time.AsOf;

/** Reads commitments together with the agreements they stand under, which say whether they bind. */
@Component
public final class Commitments {

    static final String CONCERNS = "it.concerned @> array[cast(:partner as text)]";

    /**
     * The condition that a commitment's agreement {@code a} is in force on the day asked about; what survives it binds on
     * once it is over.
     */
    public static final String AGREEMENT_HOLDS =
            "(a.status = 'IN_FORCE' or (a.status in ('EXPIRED', 'TERMINATED', 'SUPERSEDED') and it.survives))";

    private final CommitmentReadModel model;
    private final Histories histories;
    private final Bonds bonds;

    Commitments(CommitmentReadModel model, Histories histories, Bonds bonds) {
        this.model = model;
        this.histories = histories;
        this.bonds = bonds;
    }

    /** The condition that a commitment's agreement binds it on the day asked about. */
    static String agreementBinds(AsOf asOf) {
        return """
            exists (select 1 from read.agreement a where a.object = it.agreement and %s and %s)
            """.formatted(AGREEMENT_HOLDS, HistoryTable.holds("a", asOf));
    }

    /** The condition that it has lapsed with its agreement, whether or not that is recorded yet. */
    public static String hasLapsed(AsOf asOf) {
        return """
            (%s and not it.survives
             and exists (select 1 from read.agreement l
                          where l.object = it.agreement and l.lapse_from <= :validAt and %s))
            """.formatted(CommitmentStatus.unkept(), HistoryTable.isLast("l", asOf));
    }

    /** The condition that somebody still has to keep it. */
    public static String unkept(AsOf asOf) {
        return CommitmentStatus.unkept() + " and not " + hasLapsed(asOf);
    }

    /** The condition that anybody still has to do something about it. */
    static String isUnsettled(AsOf asOf) {
        return "it.status in ('PROPOSED', 'PLEDGED', 'TRANSFERRED', 'CLAIMED', 'DISPUTED') and not " + hasLapsed(asOf);
    }

    /** The condition that its debtor is not, or not any more, among those whom its agreement binds, or is no more at all. */
    static String debtorHasLeft(AsOf asOf) {
        return """
            (not it.non_binding and exists (select 1 from read.agreement a
                     where a.object = it.agreement and it.debtor <> all(a.parties) and %s)
             or exists (select 1 from read.partner p
                         where p.code = it.debtor and p.status = 'DISSOLVED' and %s))
            """.formatted(HistoryTable.holds("a", asOf), HistoryTable.holds("p", asOf));
    }

    /**
     * The condition that one of these partners, comma-separated, may be the one whose turn it is: every party may say that
     * a promise was kept.
     */
    static String mayWaitFor(AsOf asOf) {
        return """
            it.concerned && string_to_array(cast(:partner as text), ',')
             or it.agreement = any(array(select a.object from read.agreement a
                                          where a.parties && string_to_array(cast(:partner as text), ',') and %s))
            """.formatted(HistoryTable.holds("a", asOf));
    }

    /** One promise; nothing where it was not there under these dates. */
    public Optional<CommitmentView> one(UUID commitment, AsOf asOf) {
        return at(asOf).one(commitment).map(row -> views(List.of(row), asOf).getFirst());
    }

    /** All that was promised under one agreement, in the order of the promises' ids. */
    public List<CommitmentView> under(UUID agreement, AsOf asOf) {
        var rows = at(asOf).where("it.agreement = :agreement", "agreement", agreement)
                .all();
        return views(rows, asOf);
    }

    /** Where those of these objects stand that are promises, binding or not. */
    public Map<UUID, String> states(Collection<UUID> objects, AsOf asOf) {
        var ids = objects.stream().map(UUID::toString).collect(Collectors.joining(","));
        var rows = at(asOf).where("it.object = any(string_to_array(:objects, ',')::uuid[])", "objects", ids)
                .all();
        return views(rows, asOf).stream().collect(Collectors.toMap(CommitmentView::id, CommitmentView::state));
    }

    /**
     * All that serves these initiatives, or stands under an agreement whose days end on the same day.
     *
     * @param until the first day after theirs; null for none
     */
    public List<CommitmentView> endingWith(Collection<UUID> initiatives, @Nullable LocalDate until, AsOf asOf) {
        var serving = initiatives.stream().map(UUID::toString).collect(Collectors.joining(","));
        var rows = at(asOf).where(
                        """
                        it.initiatives && string_to_array(:serving, ',')::uuid[]
                        or it.agreement = any(array(select a.object from read.agreement a
                                                     where a.until = cast(nullif(:until, '') as date) and %s))
                        """.formatted(HistoryTable.holds("a", asOf)),
                        Map.of("serving", serving, "until", until == null ? "" : until.toString()))
                .all();
        return views(rows, asOf);
    }

    /** What anybody still has to do something about. */
    public List<CommitmentView> unsettled(AsOf asOf) {
        return views(at(asOf).where(isUnsettled(asOf)).all(), asOf);
    }

    /** What one of these partners still has to do something about, as a party or otherwise. */
    public List<CommitmentView> unsettled(Collection<PartnerCode> partners, AsOf asOf) {
        var codes = partners.stream().map(PartnerCode::value).collect(Collectors.joining(","));
        return views(
                at(asOf).where(isUnsettled(asOf))
                        .where(mayWaitFor(asOf), "partner", codes)
                        .all(),
                asOf);
    }

    /** What a partner bound itself to, or has to do with otherwise. */
    public List<CommitmentView> owedBy(PartnerCode partner, AsOf asOf) {
        var rows = at(asOf).where(CONCERNS, "partner", partner.value()).all();
        return views(rows, asOf);
    }

    /** What names one of these places, comma-separated, or none at all. */
    public List<CommitmentView> atOneOf(String places, AsOf asOf) {
        return views(at(asOf).where(Reach.MAY_COUNT, "places", places).all(), asOf);
    }

    Rows<CommitmentState> at(AsOf asOf) {
        return histories.of(model).at(asOf);
    }

    List<CommitmentView> views(List<Row<CommitmentState>> rows, AsOf asOf) {
        if (rows.isEmpty()) return List.of();
        var under = bonds.of(rows, asOf);
        return rows.stream().map(row -> under.view(row, asOf)).toList();
    }
}
