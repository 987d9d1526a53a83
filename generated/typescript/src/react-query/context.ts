// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Provides the API client to hooks. */
import { type ReactNode, createContext, createElement, useContext } from "react";
import type { Client } from "../client/client.ts";

const Context = createContext<Client | undefined>(undefined);

export interface ClientProviderProps {
  readonly client: Client;
  readonly children?: ReactNode;
}

/** Provides a client to the hooks of all components below. */
export function ClientProvider({ client, children }: ClientProviderProps): ReactNode {
  return createElement(Context.Provider, { value: client }, children);
}

/** @throws `Error` when there is no `ClientProvider` above the component */
export function useClient(): Client {
  const client = useContext(Context);
  if (!client)
    throw new Error("No client: put a <ClientProvider client={createClient(…)}> above this component");
  return client;
}
