package sikkerby.query.model;

import java.util.List;
import sikkerby.query.time.Known;

/** How the facts of one object become what it is, day by day. */
interface Fold<S> {

    /** What holds on every day of the object's life, from all that is known of it; the first fact is its creation. */
    S begin(List<Known> facts);

    /**
     * What one fact changes, and from which day on; a fact may also end something on a later day.
     *
     * @param facts all that is known of the object: what binds with retroactive effect rests on facts of later days
     */
    List<Step<S>> steps(Known known, List<Known> facts);

    /**
     * What is settled by these facts and happens by itself on a day to come: it holds from that day on, though nobody has
     * recorded it yet. Once that is done, nothing changes.
     *
     * @param last what the object becomes by what is recorded
     */
    default List<Known> ahead(S last, List<Known> facts) {
        return List.of();
    }
}
