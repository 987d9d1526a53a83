/** Values in paths, in every style: target → answer. */
import { invalid, notFound, ok } from "./answers.ts";

const all = { one: 5, list: [3, 4], pairs: { x: 1, y: 2 }, exploded: { x: 1, y: 2 } };

export const paths: readonly [string, string, unknown][] = [
  ["simple", "/simple/5/3,4/x,1,y,2/x=1,y=2", ok({ path: all })],
  ["simple, percent-encoded", "/simple/%35/3,%34/x,1,%79,2/x=1,%79=2", ok({ path: all })],
  ["label", "/label/.5/.3,4/.3.4/.x,1,y,2/.x=1.y=2", ok({ path: { ...all, dotted: [3, 4] } })],
  [
    "matrix",
    "/matrix/;one=5/;list=3,4/;each=3;each=4/;pairs=x,1,y,2/;x=1;y=2",
    ok({ path: { ...all, each: [3, 4] } }),
  ],
  [
    "one item",
    "/simple/5/3/x,1/x=1",
    ok({ path: { one: 5, list: [3], pairs: { x: 1 }, exploded: { x: 1 } } }),
  ],
  ["hexadecimal", "/simple/0x10/3/x,1/x=1", invalid("path", "one", "must be integer")],
  ["an exponent", "/simple/1e2/3/x,1/x=1", invalid("path", "one", "must be integer")],
  ["below the minimum", "/simple/0/3/x,1/x=1", invalid("path", "one", "must be >= 1")],
  ["a wrong item", "/simple/5/3,a/x,1/x=1", invalid("path", "list.1", "must be integer")],
  ["half a pair", "/simple/5/3/x/x=1", invalid("path", "pairs", "must be object")],
  ["a wrong property", "/simple/5/3/x,a/x=1", invalid("path", "pairs.x", "must be integer")],
  ["an unknown property", "/simple/5/3/x,1/x=1,z=2", invalid("path", "exploded.z", "is not declared")],
  ["no dot", "/label/5/.3/.3/.x,1/.x=1", invalid("path", "one", "must be integer")],
  [
    "another name",
    "/matrix/;two=5/;list=3/;each=3/;pairs=x,1/;x=1",
    invalid("path", "one", "must be integer"),
  ],
  [
    "an encoded slash stays in its segment",
    "/files/a%2Fb.txt",
    ok({ path: { name: "a/b", extension: "txt" } }),
  ],
  ["text between templates", "/files/a.b.txt", ok({ path: { name: "a.b", extension: "txt" } })],
  ["an empty segment", "/files/.txt", notFound("/files/.txt")],
  ["concrete before templated", "/things/special", ok({})],
  ["broken percent-encoding", "/files/%FF.txt", notFound("/files/%FF.txt")],
];
