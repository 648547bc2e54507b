package sikkerby.house.platform;

/** Stands for what wires a service together. */
public record Wiring() {}
