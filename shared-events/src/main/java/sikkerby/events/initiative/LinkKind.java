package sikkerby.events.initiative;

/** How one initiative is tied to another: it is part of it, depends on it, continues it, replaces it or bears on it. */
public enum LinkKind {
    PART_OF,
    DEPENDS_ON,
    CONTINUES,
    REPLACES,
    RELATES
}
