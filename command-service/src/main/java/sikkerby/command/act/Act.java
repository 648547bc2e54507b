package sikkerby.command.act;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.DocumentRef;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.Origin;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.SourceRef;
import sikkerby.events.fact.Text;

/**
 * Who acts, for whom, when, why, on what paper and from what source: what every command carries beside its own words.
 *
 * @param partner the agency the caller acts for, from the token; null for those who act for none
 * @param occurredOn the day it happened, Europe/Copenhagen; never after {@code today}
 * @param today the day it is recorded, Europe/Copenhagen
 * @param causation the event that led to it, where one did and nobody asked
 */
public record Act(
        ActorId actor,
        @Nullable PartnerCode partner,
        Set<Role> roles,
        LocalDate occurredOn,
        LocalDate today,
        @Nullable Text reason,
        @Nullable DocumentRef document,
        @Nullable SourceRef source,
        Origin origin,
        UUID correlation,
        @Nullable UUID causation) {

    /** Who acts where nobody does. */
    public static final ActorId SYSTEM = new ActorId("system");

    private static final Text SAID = Text.of("–");
    private static final PartnerCode OKF = new PartnerCode("OKF");
    private static final PartnerCode KOMMUNE = new PartnerCode("KOMMUNE");

    /**
     * Nobody's: what was due by itself, as of the day it was due.
     *
     * @param basis the event from which it was due
     */
    public static Act bySystem(LocalDate due, LocalDate today, UUID correlation, UUID basis) {
        return new Act(SYSTEM, null, Set.of(), due, today, null, null, null, Origin.SYSTEM, correlation, basis);
    }

    public boolean isSystem() {
        return origin == Origin.SYSTEM;
    }

    /** What is due by itself, nobody may ask for. */
    public void onlyBySystem() {
        Refused.unless(isSystem(), RefusalCode.ROLE_MAY_NOT, SYSTEM);
    }

    /** The day as of which it is decided: what was due by itself is made as it was due, however late. */
    public LocalDate asOf() {
        return isSystem() ? occurredOn : today;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * What was said on another day, by somebody who may say it: for judging whether it can have been said then, whoever
     * said it.
     */
    public Act inHindsight(LocalDate day) {
        return by(Role.SECRETARIAT, day);
    }

    /** The same of what only the steering group says. */
    public Act ofTheSteeringGroup(LocalDate day) {
        return by(Role.STEERING_GROUP, day);
    }

    private Act by(Role role, LocalDate day) {
        var paper = new DocumentRef(new EsdhNumber("2000-0000000"), null, null, null, null);
        return new Act(actor, null, Set.of(role), day, today, SAID, paper, null, origin, correlation, null);
    }

    /** Refuses everybody who has none of these roles. */
    public void only(Role... allowed) {
        Refused.unless(Arrays.stream(allowed).anyMatch(this::is), RefusalCode.ROLE_MAY_NOT, List.of(allowed));
    }

    /** A coordinator's own agency, and whom that acts for. */
    public boolean actsFor(PartnerCode party) {
        return is(Role.COORDINATOR) && actsFor(partner, party);
    }

    /** An agency acts for itself; the Finance Administration also for the municipality as a whole. */
    public static boolean actsFor(@Nullable PartnerCode agency, PartnerCode party) {
        return party.equals(agency) || (party.equals(KOMMUNE) && OKF.equals(agency));
    }

    /** Another's word may be recorded by the secretariat alone, and only from a document. */
    public void mayRecordFor(PartnerCode party) {
        if (actsFor(party)) return;
        only(Role.COORDINATOR, Role.SECRETARIAT);
        Refused.unless(is(Role.SECRETARIAT) && document != null, RefusalCode.ACTS_FOR_OTHER_PARTY, party);
    }

    /**
     * The partner whose word this is.
     *
     * @param named the partner whose word the actor records; null for that of the actor's own
     * @param among those whose word it can be, so that the Finance Administration need not name the municipality
     */
    public PartnerCode speaksFor(@Nullable PartnerCode named, Collection<PartnerCode> among) {
        return speaksFor("party", named, among);
    }

    /**
     * The partner whose word this is, where the request names it otherwise than {@code party}.
     *
     * @param field its name in the request
     */
    public PartnerCode speaksFor(String field, @Nullable PartnerCode named, Collection<PartnerCode> among) {
        only(Role.COORDINATOR, Role.SECRETARIAT);
        var party = named == null ? ownAmong(field, among) : named;
        mayRecordFor(party);
        return party;
    }

    private PartnerCode ownAmong(String field, Collection<PartnerCode> among) {
        if (partner == null) throw Refused.field(RefusalCode.PARTY_NOT_NAMED, field);
        if (among.contains(partner)) return partner;
        return among.stream().filter(this::actsFor).findFirst().orElse(partner);
    }

    /** Nothing can have happened before the fact it builds on. */
    public void notBefore(LocalDate fact) {
        Refused.whenBefore(occurredOn, fact);
    }

    /** Refuses what is not said why. */
    public Text mustSayWhy() {
        if (reason == null) throw Refused.field(RefusalCode.REASON_REQUIRED, "reason");
        return reason;
    }

    /**
     * What the steering group decides, its secretariat records from the decision.
     *
     * @param decision where the decision can be found; the steering group's own word needs none
     */
    public void mustBeDecided(@Nullable Text decision) {
        only(Role.STEERING_GROUP, Role.SECRETARIAT);
        if (!is(Role.STEERING_GROUP) && decision == null)
            throw Refused.field(RefusalCode.DECISION_REQUIRED, "decision");
    }

    /** Of several roles the one that allowed it: a coordinator's only for the own agency's word, or where it is nobody's. */
    private @Nullable Role roleFor(@Nullable PartnerCode party) {
        var coordinates = is(Role.COORDINATOR) && (party == null || actsFor(party));
        if (coordinates) return Role.COORDINATOR;
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.COORDINATOR && is(role))
                .findFirst()
                .orElse(null);
    }

    /**
     * What is stored beside the events of this act.
     *
     * @param party whose word this is, where it is a party's word at all
     */
    public Circumstances circumstances(@Nullable PartnerCode party) {
        var onBehalfOf = isSystem() || party == null || party.equals(partner) ? null : party;
        var role = roleFor(party);
        var name = role == null ? null : role.name();
        return new Circumstances(
                actor, partner, name, onBehalfOf, null, correlation, causation, origin, reason, document, source);
    }
}
