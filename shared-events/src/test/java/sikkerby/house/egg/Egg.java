package sikkerby.house.egg;

import org.jspecify.annotations.Nullable;
import sikkerby.house.chicken.Chicken;

/** Needs a chicken, which needs an egg. */
public record Egg(@Nullable Chicken layer) {}
