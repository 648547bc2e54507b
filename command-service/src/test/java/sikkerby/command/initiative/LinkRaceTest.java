package sikkerby.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;

/**
 * Each becomes a part of the other at the same moment, on two instances: one of them is refused, whichever comes second.
 * So for initiatives, and for partners in their tree.
 */
class LinkRaceTest {

    private static final int ROUNDS = 20;

    private final City city = Adopted.city(2);
    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void leave_nothing_behind() {
        people.shutdownNow();
        city.close();
    }

    @Test
    void no_initiative_becomes_part_of_itself() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var one = proposed();
            var other = proposed();

            assertOneRefused(
                    "LINK_CYCLE", () -> link(city.as("sof", 0), one, other), () -> link(city.as("sof", 1), other, one));
        }
    }

    @Test
    void no_partner_comes_to_stand_below_itself() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var one = registered("A-" + round);
            var other = registered("B-" + round);

            assertOneRefused(
                    "PARTNER_CYCLE",
                    () -> move(city.as("sekretariat", 0), one, other),
                    () -> move(city.as("sekretariat", 1), other, one));
        }
    }

    private void assertOneRefused(String code, Callable<Reply> one, Callable<Reply> other) throws Exception {
        var begin = new CyclicBarrier(2);
        List<Future<Reply>> answers = Stream.of(one, other)
                .map(it -> people.submit(() -> {
                    begin.await();
                    return it.call();
                }))
                .toList();
        var refused = 0;
        for (var answer : answers) {
            var reply = answer.get();
            if (reply.status() == 200) continue;
            assertThat(reply.text("code")).as(reply.response().body()).isEqualTo(code);
            refused++;
        }
        assertThat(refused).isEqualTo(1);
    }

    private String proposed() {
        return ok(city.as("sof").post("/api/initiatives", """
                {"title": "Kapløb", "purpose": "Hvem er først?", "owner": "SOF", "strategy": "SBS-2022",
                 "principles": [{"code": "F1", "reason": "Fordi.", "primary": true}],
                 "from": "2023-02-01", "to": "2026-12-31"}""")).text("id");
    }

    private String registered(String code) {
        ok(city.as("sekretariat").post("/api/partners", """
                {"code": "%s", "kind": "OTHER", "name": {"da": "Kapløb"}}""".formatted(code)));
        return code;
    }

    private static Reply link(Caller caller, String part, String whole) {
        return caller.post("/api/initiatives/" + part + "/links", """
                {"kind": "PART_OF", "target": "%s"}""".formatted(whole));
    }

    private static Reply move(Caller caller, String partner, String parent) {
        return caller.post("/api/partners/" + partner + "/move", """
                {"parent": "%s"}""".formatted(parent));
    }

    private static Reply ok(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isBetween(200, 201);
        return reply;
    }
}
