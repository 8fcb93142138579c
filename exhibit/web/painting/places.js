// Where in the picture stands what can be chosen, in shares of its width, as exhibit/kiosk/art/choice_places.py has it.

/** Return the x of so many options on the full wall. */
export function optionPlaces(count, tall) {
  if (count === 1) return [0.5];
  if (count === 2) return tall ? [0.3, 0.7] : [0.44, 0.66];
  if (count === 3) return tall ? [0.2, 0.5, 0.79] : [0.28, 0.46, 0.64];
  return spread(count, ...(tall ? [0.115, 0.885] : [0.1, 0.7]));
}

/** Return the x of the seven places of the scale. */
export const scalePlaces = (tall) => spread(7, ...(tall ? [0.1, 0.9] : [0.085, 0.7]));

function spread(count, first, last) {
  return [...Array(count).keys()].map((index) => first + (index * (last - first)) / (count - 1));
}

/** Return those of the targets that stand as lanterns or models on the full wall. */
export function wallOptions(targets) {
  const wall = targets.includes("begin") ? ["begin", "everybody", "holdings"] : ["keep", "forget"];
  return targets.filter((name) => wall.includes(name) || name.startsWith("round_"));
}
