package sikkerby.command.culprit.stranger;

import sikkerby.command.culprit.Agreement;

/** Somebody outside its package who knows an aggregate. */
public record Stranger(Agreement agreement) {}
