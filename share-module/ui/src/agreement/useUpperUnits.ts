import { useMemo } from 'react';
import type { UnitRef } from '../api/types';
import { useApp } from '../app/context';
import { useUnits } from '../app/reference';

const DRAW_UP = ['supervisor', 'officer'];

/** The units for which this person draws agreements up: where one supervises, and units lie below. */
export function useUpperUnits(): UnitRef[] {
  const { me } = useApp();
  const units = useUnits();
  return useMemo(
    () =>
      me.units.filter(
        own =>
          own.roles.some(role => DRAW_UP.includes(role)) && units.some(below => below.parent === own.code),
      ),
    [me, units],
  );
}
