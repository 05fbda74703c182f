// Which definitions can be found out together, for engines that want to be told.

/** The parts of a condition. */
export const parts = (when) => when.all ?? when.any ?? (when.not !== undefined ? [when.not] : []);

/** How many definitions stand one behind the other before each, by name. */
export function depths(definitions) {
  const depth = new Map();
  const of = (when) => (when.name ? depth.get(when.name) + 1 : Math.max(0, ...parts(when).map(of)));
  for (const one of definitions) depth.set(one.name, of(one.when));
  return depth;
}
