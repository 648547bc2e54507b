package sikkerby.command.log;

import static java.util.Objects.requireNonNull;

/** What becomes of an object whose state went through a snapshot. */
public final class Snapshots {

    private Snapshots() {}

    public static <A> A takenAndReadBack(A aggregate) {
        var serializer = SnapshotForm.serializer();
        A readBack = serializer.deserialize(serializer.serialize(aggregate, byte[].class));
        return requireNonNull(readBack);
    }
}
