/** Loaded before a program: whatever would reach the network throws, in worker threads as well. */
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";

function refuse(what) {
  return (...words) => {
    throw new Error(`REFUSED: ${what} ${JSON.stringify(words[0])}`);
  };
}

net.Socket.prototype.connect = refuse("net connect");
dgram.createSocket = refuse("dgram createSocket");
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
  dns[name] = refuse(`dns ${name}`);
  dns.promises[name] = refuse(`dns ${name}`);
}
