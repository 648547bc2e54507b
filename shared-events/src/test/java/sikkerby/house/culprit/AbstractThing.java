package sikkerby.house.culprit;

/** Named after how it is made. */
public record AbstractThing() {}
