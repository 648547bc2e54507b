package sikkerby.house.culprit;

/** Named after nothing. */
public record ThingManager() {}
