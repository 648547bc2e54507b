package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.MARCH_1;
import static sikkerby.events.agreement.AgreementExamples.MARCH_5;
import static sikkerby.events.agreement.AgreementExamples.MARCH_7;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SOF;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.query.agreement.AgreementHistory.Kind;
import sikkerby.query.agreement.AgreementHistory.Moment;

/** Where the course of AFT-2022-003 is drawn. */
class LanesTest {

    private static final LocalDate APRIL_1 = LocalDate.of(2023, 4, 1);
    private static final LocalDate JULY_1 = LocalDate.of(2023, 7, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2023, 10, 1);

    @Test
    void each_party_has_a_lane_and_the_agreement_the_last() {
        var lanes = lanes(MARCH_9, AgreementExamples.story());

        assertThat(lanes.lanes()).extracting(Lanes.Lane::party).containsExactly(SOF, SSP, POLITI, null);
        assertThat(lanes.lanes())
                .extracting(Lanes.Lane::left)
                .containsExactly(
                        Lanes.DATES,
                        Lanes.DATES + Lanes.LANE,
                        Lanes.DATES + 2 * Lanes.LANE,
                        Lanes.DATES + 3 * Lanes.LANE);
        assertThat(lanes.width()).isEqualTo(Lanes.DATES + 4 * Lanes.LANE);
    }

    @Test
    void days_go_downwards_and_longer_periods_are_never_drawn_shorter() {
        var lanes = lanes(AUTUMN, AgreementExamples.story());

        var days = lanes.days();
        assertThat(days).extracting(Lanes.Day::y).isSorted().doesNotHaveDuplicates();
        assertThat(days.getFirst().after()).isZero();
        assertThat(days.getLast().day()).isEqualTo(AUTUMN);
        assertThat(days.getLast().y() - days.get(days.size() - 2).y())
                .isGreaterThan(days.get(1).y() - days.get(0).y());
        assertThat(days.getLast().y()).isLessThan(lanes.height());
    }

    @Test
    void a_wait_is_drawn_from_the_proposal_to_the_answer_and_the_longest_is_marked() {
        var lanes = lanes(MARCH_9, AgreementExamples.story());

        var wait = lanes.waits().stream()
                .filter(it -> it.moment().kind() == Kind.ACCEPTED
                        && POLITI.equals(it.moment().party())
                        && Objects.equals(it.moment().days(), 4L))
                .findFirst()
                .orElseThrow();
        assertThat(wait.from()).isEqualTo(y(lanes, MARCH_5));
        assertThat(wait.to()).isGreaterThanOrEqualTo(y(lanes, MARCH_9));
        assertThat(wait.moment().longest()).isTrue();
        assertThat(wait.isVain()).isFalse();
    }

    @Test
    void what_one_party_did_on_one_day_stands_below_one_another() {
        var lanes = lanes(MARCH_9, AgreementExamples.story());

        assertThat(lanes.marks().stream().map(it -> it.x() + "," + it.y())).doesNotHaveDuplicates();
        assertThat(lanes.marks()).allSatisfy(it -> assertThat(it.y()).isBetween(0, lanes.height()));
    }

    @Test
    void a_version_binds_from_its_first_day_though_the_last_signature_came_later() {
        var band = lanes(MARCH_9, AgreementExamples.story()).bands().getFirst();

        assertThat(band.bound()).isEqualTo(new AgreementHistory.Bound(2, MARCH_1, null));
        assertThat(band.y())
                .isLessThan(lanes(MARCH_9, AgreementExamples.story())
                        .days()
                        .getFirst()
                        .y());
        assertThat(band.y() + band.height())
                .isEqualTo(lanes(MARCH_9, AgreementExamples.story()).height());
    }

    @Test
    void a_party_that_leaves_gives_notice_first() {
        var facts = new ArrayList<AgreementEvent>(AgreementExamples.story());
        facts.add(new NoticeGiven(YDRE_NOERREBRO, SSP, APRIL_1, JULY_1, APRIL_1));
        facts.add(new PartyWithdrew(YDRE_NOERREBRO, SSP, false, JULY_1));

        var course = course(AUTUMN, facts);

        assertThat(course.moments().stream()
                        .filter(it -> SSP.equals(it.party()))
                        .map(Moment::kind))
                .endsWith(Kind.NOTICE, Kind.WITHDREW);
        assertThat(course.moments().stream()
                        .filter(it -> it.kind() == Kind.NOTICE)
                        .map(Moment::until))
                .containsExactly(JULY_1);
    }

    @Test
    void terms_that_nobody_has_answered_are_awaited_until_the_day_asked_about() {
        var lanes = lanes(MARCH_7, List.of(AgreementExamples.drafted(), AgreementExamples.version1Proposed()));

        assertThat(lanes.waits()).hasSize(3).allMatch(Lanes.Wait::isVain);
        assertThat(lanes.bands()).isEmpty();
        assertThat(lanes.days()).extracting(Lanes.Day::day).containsExactly(MARCH_1, MARCH_7);
    }

    @Test
    void a_draft_has_no_course_yet() {
        var course = course(MARCH_7, List.of(AgreementExamples.drafted()));

        assertThat(course.moments()).isEmpty();
        assertThat(Lanes.of(course, MARCH_7).days()).isEmpty();
    }

    private static Lanes lanes(LocalDate day, List<? extends AgreementEvent> facts) {
        return Lanes.of(course(day, facts), day);
    }

    private static AgreementHistory course(LocalDate day, List<? extends AgreementEvent> facts) {
        return AgreementHistory.of(Folded.view(day, facts), VersionViews.of(Folded.state(day, facts), day), day);
    }

    private static int y(Lanes lanes, LocalDate day) {
        return lanes.days().stream()
                .filter(it -> it.day().equals(day))
                .findFirst()
                .orElseThrow()
                .y();
    }
}
