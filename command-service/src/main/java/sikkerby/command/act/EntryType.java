package sikkerby.command.act;

/** The kind of an entry by its stored name, as a refusal tells it to be called in words. */
public record EntryType(String name) {}
