import { createContext, useContext } from 'react';
import type { Api } from '../api/calls';
import type { Me } from '../api/types';
import type { Host } from '../host';

export interface AppContextValue {
  host: Host;
  api: Api;
  me: Me;
  signOut(): void;
}

const AppContext = createContext<AppContextValue | null>(null);

export const AppContextProvider = AppContext.Provider;

export function useApp(): AppContextValue {
  const value = useContext(AppContext);
  if (value === null) {
    throw new Error('AppContextProvider is missing');
  }
  return value;
}
