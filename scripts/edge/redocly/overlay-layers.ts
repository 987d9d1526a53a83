/** The files of a document while overlays change them. */
import type { Document } from "@redocly/openapi-core";
import { type FilePlace, placesIn } from "../../core/overlay/bundle-places.ts";
import { type Digits, Layered } from "../../core/overlay/layered.ts";
import type { Fault } from "../../core/overlay/read-overlay.ts";
import { bundleWithOriginals, filesOf } from "./bundle.ts";
import type { ClosedResolver } from "./closed-resolver.ts";
import { exactNumbersOf } from "./exact-numbers.ts";
import { type FileOrigin, layeredDocument } from "./origins.ts";
import { select } from "./overlay-queries.ts";
import { readReferences } from "./references.ts";

/** A place in a file, which can be changed there. */
export interface LayerPlace {
  readonly layer: Layered<Document>;
  readonly keys: readonly string[];
}

/** What is looked for: the value at a place, or what holds it. */
export type Wanted = "value" | "holder";

type Places = readonly LayerPlace[] | Omit<Fault, "keys">;

interface Bundle {
  readonly document: unknown;
  readonly placeOf: (keys: readonly string[], wanted: Wanted) => FilePlace<Document> | undefined;
}

export class Layers {
  readonly root: Document;
  readonly digits: Digits = new Map();
  readonly #resolver: ClosedResolver;
  readonly #layers = new Map<Document["source"], Layered<Document>>();
  #bundle: Promise<Bundle | undefined> | undefined;

  constructor(root: Document, resolver: ClosedResolver) {
    this.root = root;
    this.#resolver = resolver;
  }

  /**
   * Looks in the root document and, if that has nothing there and is not the only file, in the bundle: what an author
   * has put into another file can be selected as if it stood in this one.
   */
  async select(query: string, wanted: Wanted): Promise<Places> {
    const layer = this.layerOf(this.root);
    const own = select(layer.value, query);
    if ("message" in own) return own;
    if (own.length > 0) return own.map((keys) => ({ layer, keys }));
    this.#bundle ??= this.#bundled();
    const bundle = await this.#bundle;
    return bundle ? this.#selectIn(bundle, query, wanted) : [];
  }

  /** What was found before may stand elsewhere now. */
  changed(): void {
    this.#bundle = undefined;
  }

  /** @returns the root document as it is now; the resolver gives the others */
  current(): Document {
    const layers = [...this.#layers].map(([source, layer]) => layeredDocument(source, layer));
    for (const document of layers)
      this.#resolver.cache.set(document.source.absoluteRef, Promise.resolve(document));
    return layers.find(({ source }) => source === this.root.source) ?? this.root;
  }

  /** By the path of a file, as the overlays make it. */
  originOf(path: string, keys: readonly string[]): FileOrigin {
    const layer = [...this.#layers].find(([source]) => source.absoluteRef === path)?.[1];
    const origin = layer?.originOf(keys);
    return origin ? { path: origin.file.source.absoluteRef, keys: origin.keys } : { path, keys };
  }

  #selectIn({ document, placeOf }: Bundle, query: string, wanted: Wanted): Places {
    const found = select(document, query);
    if ("message" in found) return found;
    const places = found.flatMap((keys) => placeOf(keys, wanted) ?? []);
    if (found.length > 0 && places.length === 0)
      return {
        message: `${JSON.stringify(query)} selects what only references bring in from another file.`,
        hint: wanted === "holder" ? "remove the references" : "select what is inside of it",
      };
    return places.map(({ file, keys }) => ({ layer: this.layerOf(file), keys }));
  }

  async #bundled(): Promise<Bundle | undefined> {
    const found = await readReferences(this.current(), this.#resolver);
    const files = filesOf(found);
    if (files.length === 1) return undefined;
    const { document, originals } = bundleWithOriginals(found);
    return { document, placeOf: placesIn({ document, originals, files }) };
  }

  layerOf(file: Document): Layered<Document> {
    const known = this.#layers.get(file.source);
    if (known) return known;
    for (const [holder, own] of exactNumbersOf(file)) this.digits.set(holder, new Map(own));
    const layer = new Layered(file, file.parsed, this.digits);
    this.#layers.set(file.source, layer);
    return layer;
  }
}
