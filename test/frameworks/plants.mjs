/** The plants that every server here has, and what is done to them. */
const plants = new Map();
let made = 0;

export function add({ id: _ignored, ...plant }) {
  made += 1;
  plants.set(made, { ...plant, id: made });
  return plants.get(made);
}

for (let height = 0; height < 5; height += 1)
  add({ name: `Plant ${height}`, height, light: height % 2 === 0 ? "shade" : "sun" });

export function list({ light, offset = 0, limit = 10 }) {
  const fitting = [...plants.values()].filter((plant) => light === undefined || plant.light === light);
  return fitting.slice(Number(offset), Number(offset) + Number(limit));
}

export const find = (id) => plants.get(Number(id));

export function replace(id, plant) {
  plants.set(Number(id), { ...plant, id: Number(id) });
  return find(id);
}

export const remove = (id) => plants.delete(Number(id));
