/** Whether a server shows what it was sent, apart from what it may write in another way. */
import { type Json, isObject } from "../core/json.ts";

/** @returns the properties of `sent` that `shown` has otherwise, or not at all although it describes them */
export function lost(sent: Json, shown: Json, described: Json): readonly string[] {
  return Object.keys(sent).filter((name) => {
    if (Object.hasOwn(described, name) && isWorded(sent[name], shown[name])) return true;
    if (Object.hasOwn(shown, name)) return !isAlike(sent[name], shown[name]) && !isCounted(name, sent[name]);
    return Object.hasOwn(described, name) && !isOmissible(sent[name], { sent, shown });
  });
}

/** A number may be shown as text, as an amount is by habit; of a boolean, that loses what it is. */
function isWorded(sent: unknown, shown: unknown): boolean {
  return typeof sent === "boolean" && shown === String(sent);
}

/** @returns the properties that are shown in another case than they were sent, which a server may do */
export function recased(sent: Json, shown: Json): readonly string[] {
  return Object.keys(sent).filter((name) => isRecased(sent[name], shown[name], name));
}

function isRecased(sent: unknown, shown: unknown, name: string): boolean {
  if (typeof sent !== "string" || typeof shown !== "string" || isCaseless(sent, name)) return false;
  const [one, other] = [sent, shown].map((text) => text.normalize("NFC").trim());
  return one !== other && one?.toLowerCase() === other?.toLowerCase();
}

/** The number of a version, which a server counts on. */
export function isCounted(name: string, value: unknown): boolean {
  return typeof value === "number" && /^_*(?:v|version|rev|revision|etag)$/i.test(name);
}

/**
 * Whether a server that shows nothing says the same. Many leave out `false`, or `[]`, or whatever is nothing: one that
 * shows another such value does not.
 */
function isOmissible(
  value: unknown,
  { sent, shown }: { readonly sent: Json; readonly shown: Json },
): boolean {
  const others = Object.values(shown);
  if (value === 0) {
    const nothings = Object.keys(sent).filter((name) => sent[name] === 0 || isEmpty(sent[name]));
    return nothings.length > 1 && nothings.every((name) => !Object.hasOwn(shown, name));
  }
  if (value === false) return !others.some((other) => other === false || other === 0);
  if (Array.isArray(value) && value.length === 0)
    return !others.some((other) => Array.isArray(other) && other.length === 0);
  return isEmpty(value);
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

/** Case, white space, the form of a time, its fraction of a second, and the order of a set may change; what an object has besides may be new. */
export function isAlike(sent: unknown, shown: unknown): boolean {
  if (Array.isArray(sent) && Array.isArray(shown)) return areAlike(sent, shown);
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
    (isTime(one) && isTime(other) && Math.abs(Date.parse(one) - Date.parse(other)) < 1000)
  );
}

function areAlike(sent: readonly unknown[], shown: readonly unknown[]): boolean {
  return sent.every((item) => shown.some((one) => isAlike(item, one))) && shown.length <= sent.length;
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
