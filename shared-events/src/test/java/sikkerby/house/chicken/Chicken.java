package sikkerby.house.chicken;

import java.util.List;
import sikkerby.house.egg.Egg;

/** Needs an egg, which needs a chicken. */
public record Chicken(List<Egg> laid) {}
