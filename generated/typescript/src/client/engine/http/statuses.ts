// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Statuses as types: what a key of `responses` stands for (RFC 9110, 15; OpenAPI 3.1, 4.8.16). */

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Numbered<Text> = Text extends `${infer Value extends number}` ? Value : never;

export interface Ranges {
  "1XX": Numbered<`1${Digit}${Digit}`>;
  "2XX": Numbered<`2${Digit}${Digit}`>;
  "3XX": Numbered<`3${Digit}${Digit}`>;
  "4XX": Numbered<`4${Digit}${Digit}`>;
  "5XX": Numbered<`5${Digit}${Digit}`>;
}

/** Three digits, the first from 1 to 5. */
export type Status = Ranges[keyof Ranges];

/** The statuses with a key of their own, or in a range that has one. */
export type Documented<Responses> = {
  [Key in keyof Responses]: Key extends keyof Ranges ? Ranges[Key] : Key;
}[keyof Responses];

/** The statuses covered by a key: a range and `default` cover those that no other key is closer to. */
export type Covered<Key, Responses> = Key extends number
  ? Key
  : Key extends keyof Ranges
    ? Exclude<Ranges[Key], keyof Responses>
    : Exclude<Status, Documented<Responses>>;

/** The keys of successes: those with 2xx, or `default` if there are none. */
export type SuccessOf<Responses> = [keyof Responses & SuccessKey] extends [never]
  ? keyof Responses & "default"
  : keyof Responses & SuccessKey;

export type SuccessKey = Ranges["2XX"] | "2XX";
