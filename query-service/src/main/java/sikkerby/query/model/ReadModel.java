package sikkerby.query.model;

import java.util.List;
import sikkerby.events.fact.Fact;

/**
 * One read model: which facts feed it, how they fold, and in which columns its queries look. Its table stands in schema
 * {@code read}, under its name. Every bean of this type gets a projection of its own.
 */
public interface ReadModel<S> extends Fold<S> {

    /** The feature word: name of the table, of its processor and of its metrics. */
    String name();

    /** The sealed family of the facts that feed it; each of their objects has rows of its own. */
    Class<? extends Fact> facts();

    /** What a row holds, besides the object, its dates and the whole state as JSON. */
    List<Column<S>> columns();

    /** The type that the state is written as and read back to. */
    Class<S> state();
}
