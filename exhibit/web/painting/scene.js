// A stage, read into what the picture needs of it. A kind that is not named here is passed over.

const POSE = (item) => ({ x: item[1], y: item[2], facing: item[3], step: item[4], carrying: item[5] });

/** What each kind of item on the stage means to the picture: ARCHITECTURE.md has their values. */
export const READERS = {
  view: (scene, item) => (scene.view = item[1]),
  stars: (scene, item) => (scene.stars = item[1]),
  trodden: (scene, item) => (scene.trodden = item[1]),
  gap: (scene, item) => (scene.gap = item[1]),
  windows: (scene, item) => (scene.windows = item[1]),
  wall: (scene, item) => ([scene.wall, scene.wallLevels] = [item[1], item[2]]),
  lantern: (scene, item) => scene.lanterns.push([item[1], item[2]]),
  walker: (scene, item) => scene.walkers.push({ kind: "walker", ...POSE(item) }),
  ghost: (scene, item) => scene.walkers.push({ kind: "ghost", ...POSE(item) }),
  homeward: (scene, item) => (scene.homeward = { house: item[1], done: item[2], x: item[3], y: item[4], step: item[5] }),
  warden: (scene, item) => (scene.warden = [item[1], item[2]]),
  posts: (scene, item) => (scene.posts = item[1]),
  footprints: (scene, item) => (scene.footprints = item[1]),
  seen: (scene, item) => scene.seen.push([item[1], item[2], item[3]]),
  number: (scene, item) => (scene.number = [item[1], item[2], item[3]]),
  scale: (scene, item) => (scene.scale = [item[1], item[2], item[3]]),
  others: (scene, item) => (scene.others = item[1]),
  tower_section: (scene, item) => (scene.section = [item[1], item[2], item[3], item[4]]),
  lamp: (scene, item) => (scene.lamp = [item[1], item[2]]),
  crowd: (scene, item) => (scene.crowd = item[1]),
  gaze: (scene, item) => (scene.gaze = [item[1], item[2], item[3]]),
  veil: (scene) => (scene.veil = true),
  panel: (scene) => (scene.veil = true),
  switches: (scene) => (scene.veil = true),
  inviting: (scene, item) => (scene.inviting = item[1]),
  target: (scene, item) => scene.targets.push(item[1]),
};

/** Return the scene of a stage. */
export function readScene(stage) {
  const scene = {
    view: "square", stars: 0.23, trodden: 0, gap: "poplars", windows: [], wall: "none", wallLevels: [], lanterns: [],
    walkers: [], homeward: null, warden: null, posts: [], footprints: [], seen: [], number: null, scale: null, others: [],
    section: null, lamp: null, crowd: [], gaze: null, veil: false, inviting: 1, targets: [],
  };
  for (const item of stage) READERS[item[0]]?.(scene, item);
  scene.veil ||= scene.targets.includes("stay");
  return scene;
}

const mix = (one, other, share) => one + (other - one) * share;

/** Return what lies between two moments of one scene: who walks is a share of the step farther. */
export function between(before, now, share) {
  if (!before || before.view !== now.view || share >= 1) return now;
  const walkers = now.walkers.map((walker, index) => nearer(before.walkers[index], walker, share));
  const crowd = now.crowd.length === before.crowd.length ? now.crowd.map((person, index) => closer(before.crowd[index], person, share)) : now.crowd;
  return { ...now, walkers, crowd, warden: turned(before.warden, now.warden, share), lamp: turned(before.lamp, now.lamp, share, 0) };
}

function nearer(before, now, share) {
  if (!before || Math.hypot(before.x - now.x, before.y - now.y) > 0.2) return now;
  return { ...now, x: mix(before.x, now.x, share), y: mix(before.y, now.y, share) };
}

function closer(before, now, share) {
  if (Math.hypot(before[0] - now[0], before[1] - now[1]) > 0.05) return now;
  return [mix(before[0], now[0], share), mix(before[1], now[1], share), ...now.slice(2)];
}

function turned(before, now, share, place = 1) {
  if (!before || !now) return now;
  const turn = ((now[place] - before[place] + 540) % 360) - 180;
  return now.map((value, index) => (index === place ? before[place] + turn * share : value));
}
