/** The handlers of the stubs. They run on Node, and in each runtime. */

const things = [1, 2, 3].map((id) => ({ id, name: `Thing ${id}` }));
const pages = { "": [0, 2, "b"], b: [2, 3, null] };

export const handlers = {
  listThings: ({ query, header }) => {
    const [from, to, next] = pages[query.after ?? ""];
    const owned = things.slice(from, to).map((thing) => ({ ...thing, owner: header["X-Customer"] }));
    return { status: 200, body: { things: owned, next } };
  },
  createThing: ({ body }) => ({ status: 201, body: { id: 4, ...body } }),
  showThing: ({ path }) => {
    const thing = things.find(({ id }) => id === path.id);
    return thing ? { status: 200, body: thing } : { status: 404, body: { error: `There is no ${path.id}.` } };
  },
  addPicture: ({ body: { title, tags, picture } }) => {
    const { type, size } = picture;
    return { status: 200, body: { title, tags, type, size } };
  },
  showPicture: () => ({ status: 200, body: new Uint8Array([137, 80, 78, 71]) }),
  watchTicks: () => ({
    status: 200,
    body: "data: one\n\nid: 7\r\nevent: tick\r\ndata: two\r\ndata: lines\r\n\r\ndata:three\n\n",
  }),
};

/** Only this token is valid. */
export const authenticate = { Bearer: (token) => (token === "new" ? "somebody" : undefined) };
