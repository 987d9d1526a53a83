/** What a document can access outside its own folder, if the user allows it. */
export const permissions = ["outside", "network", "plugins"] as const;
export type Permission = (typeof permissions)[number];
