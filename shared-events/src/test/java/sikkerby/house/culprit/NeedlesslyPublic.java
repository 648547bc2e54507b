package sikkerby.house.culprit;

/** Public, but nobody outside asks for it. */
public record NeedlesslyPublic() {}
