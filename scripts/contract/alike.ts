/** Whether a server shows what it was sent, apart from what it may write in another way. */
import { type Json, asObject, isObject } from "../core/json.ts";

/** @returns the properties of `sent` that `shown` has otherwise, or not at all although it describes them */
export function lost(sent: Json, shown: Json, described: Json): readonly string[] {
  return Object.keys(sent).filter((name) => {
    if (Object.hasOwn(shown, name)) return !isKept(sent[name], shown[name], name);
    return Object.hasOwn(described, name) && !isOmissible(sent[name], described[name]);
  });
}

/** Whether a server that shows nothing says the same: it may leave out nothing, and what is so by default. */
function isOmissible(value: unknown, schema: unknown): boolean {
  if (value === null || value === "" || value === undefined) return true;
  if (isObject(value)) return Object.keys(value).length === 0;
  return asObject(schema).default === value;
}

/** As `isAlike`, but text keeps its case, unless its name or form says that case means nothing. */
function isKept(sent: unknown, shown: unknown, name: string): boolean {
  if (Array.isArray(sent) && Array.isArray(shown))
    return areAlike(sent, shown, (one, other) => isKept(one, other, name));
  if (isObject(sent) && isObject(shown))
    return Object.keys(sent).every((key) =>
      Object.hasOwn(shown, key) ? isKept(sent[key], shown[key], key) : isEmpty(sent[key]),
    );
  if (typeof sent === "boolean") return sent === shown;
  if (!isAlike(sent, shown)) return false;
  if (typeof sent !== "string" || typeof shown !== "string" || isCaseless(sent, name)) return true;
  const isWrittenFreely = isTime(sent) || (isNumeric(sent) && sent.includes("."));
  return isWrittenFreely || sent.normalize("NFC").trim() === shown.normalize("NFC").trim();
}

/** Addresses, names of accounts and hosts, codes, and what is written in hexadecimal digits. */
function isCaseless(text: string, name: string): boolean {
  return (
    /mail|user|login|account|handle|slug|tag|label|code|key|sku|host|domain|url|uri|locale|lang|currency|country|iban|vin|plate|mac|hash|colou?r|type|unit/i.test(
      name,
    ) || /@|:\/\/|^[\da-f{}:-]+$/i.test(text)
  );
}

/** Whether a value says next to nothing, so that a server may leave it out. */
export function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === "" ||
    value === false ||
    value === undefined ||
    (Array.isArray(value) && value.length === 0) ||
    (isObject(value) && Object.keys(value).length === 0)
  );
}

/** Case, white space, the form of a time, and the order of a set may change; what an object has besides may be new. */
export function isAlike(sent: unknown, shown: unknown): boolean {
  if (Array.isArray(sent) && Array.isArray(shown)) return areAlike(sent, shown, isAlike);
  if (isObject(sent) && isObject(shown))
    return Object.keys(sent).every((name) =>
      Object.hasOwn(shown, name) ? isAlike(sent[name], shown[name]) : isEmpty(sent[name]),
    );
  if (isEmpty(sent) && isEmpty(shown)) return true;
  if (isNumeric(sent) && isNumeric(shown))
    return Math.abs(Number(sent) - Number(shown)) <= 1e-6 * Math.max(1, Math.abs(Number(sent)));
  const [one, other] = [String(sent), String(shown)];
  return (
    plainText(one) === plainText(other) ||
    (isTime(one) && isTime(other) && Date.parse(one) === Date.parse(other))
  );
}

type Alike = (sent: unknown, shown: unknown) => boolean;

function areAlike(sent: readonly unknown[], shown: readonly unknown[], alike: Alike): boolean {
  return sent.every((item) => shown.some((one) => alike(item, one))) && shown.length <= sent.length;
}

function isNumeric(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value));
}

function plainText(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(text);
}
