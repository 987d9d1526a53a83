/** What a document may do beyond its own folder, when the user says so. */
export const permissions = ["outside", "network", "plugins"] as const;
export type Permission = (typeof permissions)[number];
