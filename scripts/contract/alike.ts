/** Whether a server shows what it was sent, apart from what it may write in another way. */
import { type Json, isObject } from "../core/json.ts";

/** @returns the properties of `sent` that `shown` has otherwise, or not at all although it describes them */
export function lost(sent: Json, shown: Json, described: Json): readonly string[] {
  return Object.keys(sent).filter((name) => {
    if (Object.hasOwn(shown, name)) return !isAlike(sent[name], shown[name]);
    return Object.hasOwn(described, name) && !isEmpty(sent[name]);
  });
}

function isEmpty(value: unknown): boolean {
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
    (isTime(one) && isTime(other) && Date.parse(one) === Date.parse(other))
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
