package sikkerby.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import sikkerby.local.process.CannotStart;

/**
 * What a run was asked to do.
 *
 * @param checkout where the built services lie
 * @param folder where the run keeps its data
 * @param fresh forget everything entered before
 */
record Settings(Path checkout, Path folder, boolean fresh, Story story, Ports ports) {

    /** What the tracker holds before the first user comes. */
    enum Story {
        /** The real reference data, and a story of invented promises. */
        DEMO,
        /** The real reference data alone. */
        NONE
    }

    /** As {@code mvn spring-boot:run} hands them on. */
    static Settings given() {
        var checkout = givenCheckout();
        var folder = Path.of(System.getProperty(
                "sikkerby.folder", checkout.resolve(".sikkerby").toString()));
        return new Settings(
                checkout,
                folder.toAbsolutePath().normalize(),
                truth("fresh"),
                givenStory(),
                new Ports(
                        port("database", Ports.USUAL.database()),
                        port("identity", Ports.USUAL.identity()),
                        port("command", Ports.USUAL.command()),
                        port("query", Ports.USUAL.query())));
    }

    Settings with(Story other) {
        return new Settings(checkout, folder, fresh, other, ports);
    }

    private static Path givenCheckout() {
        var home = Path.of(System.getProperty("sikkerby.home", ""))
                .toAbsolutePath()
                .normalize();
        if (Files.exists(home.resolve("command-service/target/classes"))) return home;
        throw new CannotStart(home + " is no checkout of the tracker that has been built. Start it with"
                + " mvn spring-boot:run there.");
    }

    private static boolean truth(String name) {
        var given = System.getProperty("sikkerby." + name, "false");
        return switch (given) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw new CannotStart("-D" + name + " is true or false, and was " + given + ".");
        };
    }

    private static Story givenStory() {
        var given = System.getProperty("sikkerby.story", "demo");
        return Arrays.stream(Story.values())
                .filter(story -> story.name().toLowerCase(Locale.ROOT).equals(given))
                .findFirst()
                .orElseThrow(() -> new CannotStart("-Dstory is one of "
                        + Arrays.stream(Story.values())
                                .map(story -> story.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ", and was " + given + "."));
    }

    private static int port(String name, int usual) {
        var given = System.getProperty("sikkerby.port." + name, Integer.toString(usual));
        try {
            var port = Integer.parseInt(given);
            if (port > 0 && port < 65_536) return port;
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw new CannotStart("-Dport." + name + " is a number between 1 and 65535, and was " + given + ".");
    }
}
